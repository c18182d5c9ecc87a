package org.mingjing.risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;

class CatalogueTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00:00+08:00");
    private static final Caller LEADER = caller("LEADER-EB", Roles.UNIT_LEADER);
    private static final Caller COMMITTEE = caller("PARTY-DW", Roles.PARTY_COMMITTEE);
    private static final Caller SUPERVISOR = caller("SUPERVISOR-JC", Roles.SUPERVISOR);

    private final Catalogue catalogue = new Catalogue("EB", 2026, 1);

    @BeforeEach
    void draw() {
        catalogue.draw("a");
    }

    @Test
    void goes_through_its_gates_in_order() {
        assertThat(catalogue.state()).isEqualTo(CatalogueState.DRAFT);
        catalogue.submit(LEADER, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.UNIT_REVIEW);
        catalogue.approve(COMMITTEE, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.PARTY_APPROVED);
        catalogue.file("BA-1", SUPERVISOR, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.FILED);
        catalogue.publish(COMMITTEE, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.PUBLISHED);
        assertThat(catalogue.publishedAt()).isEqualTo(NOW);
        catalogue.supersede();
        assertThat(catalogue.state()).isEqualTo(CatalogueState.SUPERSEDED);
    }

    @Test
    void a_decision_is_bound_to_the_content_it_was_made_on() {
        var decision = catalogue.submit(LEADER, NOW);

        assertThat(decision.contentHash()).isEqualTo("a");
        assertThat(decision.gate()).isEqualTo(Gate.SUBMISSION);
        assertThat(decision.outcome()).isEqualTo(CatalogueDecision.Outcome.PASSED);
        assertThat(decision.decidedBy()).isEqualTo("LEADER-EB");
        assertThat(decision.decidedAt()).isEqualTo(NOW);
    }

    @Test
    void a_filing_decision_carries_its_number_and_a_return_its_reason() {
        catalogue.submit(LEADER, NOW);
        catalogue.approve(COMMITTEE, NOW);
        assertThat(catalogue.file("BA-1", SUPERVISOR, NOW).filingNumber()).isEqualTo("BA-1");

        var returned = catalogue.giveBack("不全", COMMITTEE, NOW);

        assertThat(returned.reason()).isEqualTo("不全");
        assertThat(returned.gate()).isEqualTo(Gate.PUBLICATION);
        assertThat(catalogue.filingNumber()).isNull();
    }

    @Test
    void no_gate_is_passed_out_of_order() {
        refused("catalogue-not-at-gate", draft -> draft.approve(COMMITTEE, NOW));
        refused("catalogue-not-at-gate", draft -> draft.file("BA-1", SUPERVISOR, NOW));
        refused("catalogue-not-at-gate", draft -> draft.publish(COMMITTEE, NOW));
        refused("catalogue-not-at-gate", Catalogue::supersede);
        catalogue.submit(LEADER, NOW);
        refused("catalogue-not-at-gate", submitted -> submitted.submit(LEADER, NOW));
    }

    @Test
    void a_refused_filing_leaves_no_number_behind() {
        refused("catalogue-not-at-gate", draft -> draft.file("BA-1", SUPERVISOR, NOW));

        assertThat(catalogue.filingNumber()).isNull();
    }

    @Test
    void only_who_opens_the_gate_may_give_it_back() {
        catalogue.submit(LEADER, NOW);

        refused("catalogue-gate-of-another-role", submitted -> submitted.giveBack("x", SUPERVISOR, NOW));
    }

    @Test
    void there_is_nobody_to_give_back_a_draft_or_what_was_published() {
        refused("catalogue-not-under-review", draft -> draft.giveBack("x", COMMITTEE, NOW));
        catalogue.submit(LEADER, NOW);
        catalogue.approve(COMMITTEE, NOW);
        catalogue.file("BA-1", SUPERVISOR, NOW);
        catalogue.publish(COMMITTEE, NOW);
        refused("catalogue-not-under-review", published -> published.giveBack("x", COMMITTEE, NOW));
    }

    @Test
    void content_is_drawn_again_only_before_submission_and_after_a_return() {
        catalogue.draw("b");
        catalogue.submit(LEADER, NOW);
        refused("catalogue-not-open-for-revision", submitted -> submitted.draw("c"));
        catalogue.giveBack("x", COMMITTEE, NOW);
        refused("catalogue-not-at-gate", returned -> returned.submit(LEADER, NOW));
        catalogue.draw("d");

        assertThat(catalogue.state()).isEqualTo(CatalogueState.DRAFT);
        assertThat(catalogue.contentHash()).isEqualTo("d");
    }

    private void refused(String code, Consumer<Catalogue> step) {
        assertThatThrownBy(() -> step.accept(catalogue))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static Caller caller(String official, String role) {
        return new Caller("sub-" + official, official, official, "EB", Set.of(role));
    }
}
