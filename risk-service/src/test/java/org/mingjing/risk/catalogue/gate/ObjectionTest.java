package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueDecision;
import org.mingjing.risk.catalogue.Passages;
import org.mingjing.risk.catalogue.line.LineChange;
import org.mingjing.risk.catalogue.line.LineChange.Cause;

class ObjectionTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");
    private static final Caller LEADER = caller("LEADER-EB", Roles.UNIT_LEADER);
    private static final Caller COMMITTEE = caller("PARTY-DW", Roles.PARTY_COMMITTEE);

    private final Catalogue catalogue = new Catalogue("EB", 2026, 1);
    private CatalogueDecision returned;

    @BeforeEach
    void giveBack() {
        catalogue.draw("a", LEADER);
        catalogue.submit(LEADER, new Passages(List.of()), NOW);
        returned = catalogue.giveBack("见各项", COMMITTEE, NOW);
    }

    @Test
    void what_a_gate_objected_to_awaits_an_answer() {
        var objection = Objection.byGate(returned, "EB-L-02", "依据不全");
        assertThat(objection.awaitsAnswer()).isTrue();
        assertThat(objection.decisionId()).isEqualTo(returned.id());
        assertThat(objection.powerCode()).isEqualTo("EB-L-02");
        assertThat(objection.reason()).isEqualTo("依据不全");
        assertThat(objection.cause()).isNull();

        objection.answer(catalogue, "已补充", LEADER, NOW);

        assertThat(objection.awaitsAnswer()).isFalse();
        assertThat(objection.answer()).isEqualTo("已补充");
        assertThat(objection.answeredBy()).isEqualTo("LEADER-EB");
        assertThat(objection.answeredAt()).isEqualTo(NOW);
    }

    @Test
    void an_answer_is_worded_anew_until_the_catalogue_is_submitted() {
        var objection = Objection.byGate(returned, "EB-L-02", "依据不全");
        objection.answer(catalogue, "补", LEADER, NOW);
        catalogue.draw("b", LEADER);
        objection.answer(catalogue, "已补充", LEADER, NOW);
        catalogue.submit(LEADER, new Passages(List.of()), NOW);

        assertThatThrownBy(() -> objection.answer(catalogue, "另说", LEADER, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("catalogue-not-open-for-revision"));
        assertThat(objection.answer()).isEqualTo("已补充");
    }

    @Test
    void a_line_that_changed_by_itself_is_answered_by_nobody() {
        var objection = Objection.byChange(returned, new LineChange("EB-L-02", Cause.LEVEL_CHANGED, List.of()));

        assertThat(objection.awaitsAnswer()).isFalse();
        assertThat(objection.cause()).isEqualTo(Cause.LEVEL_CHANGED);
        assertThat(objection.reason()).isNull();
        assertThatThrownBy(() -> objection.answer(catalogue, "x", LEADER, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("catalogue-objection-needs-no-answer"));
        assertThat(objection.answer()).isNull();
    }

    private static Caller caller(String official, String role) {
        return new Caller("sub-" + official, official, official, "EB", Set.of(role));
    }
}
