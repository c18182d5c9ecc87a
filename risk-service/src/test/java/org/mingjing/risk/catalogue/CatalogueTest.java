package org.mingjing.risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
    private static final Caller OFFICE = caller("PARTY-OFFICE-DW", Roles.PARTY_COMMITTEE);
    private static final Caller SUPERVISOR = caller("SUPERVISOR-JC", Roles.SUPERVISOR);

    private final List<CatalogueDecision> decided = new ArrayList<>();
    private final Passages earlier = new Passages(decided);
    private final Catalogue catalogue = new Catalogue("EB", 2026, 1);

    @BeforeEach
    void draw() {
        catalogue.draw("a", LEADER);
    }

    @Test
    void is_named_after_its_unit_its_year_and_its_edition() {
        assertThat(catalogue.code()).isEqualTo("EB-2026-1");
        assertThat(catalogue.unitCode()).isEqualTo("EB");
        assertThat(catalogue.year()).isEqualTo(2026);
        assertThat(catalogue.edition()).isEqualTo(1);
        assertThat(catalogue.drawnBy()).isEqualTo("LEADER-EB");
    }

    @Test
    void goes_through_its_gates_in_order() {
        assertThat(catalogue.state()).isEqualTo(CatalogueState.DRAFT);
        catalogue.submit(LEADER, earlier, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.UNIT_REVIEW);
        catalogue.approve(COMMITTEE, earlier, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.PARTY_APPROVED);
        catalogue.file("BA-1", SUPERVISOR, earlier, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.FILED);
        catalogue.publish(OFFICE, earlier, NOW);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.PUBLISHED);
        assertThat(catalogue.publishedAt()).isEqualTo(NOW);
        catalogue.supersede();
        assertThat(catalogue.state()).isEqualTo(CatalogueState.SUPERSEDED);
    }

    @Test
    void a_decision_is_bound_to_the_content_it_was_made_on() {
        var decision = catalogue.submit(LEADER, earlier, NOW);

        assertThat(decision.contentHash()).isEqualTo("a");
        assertThat(decision.gate()).isEqualTo(Gate.SUBMISSION);
        assertThat(decision.outcome()).isEqualTo(CatalogueDecision.Outcome.PASSED);
        assertThat(decision.decidedBy()).isEqualTo("LEADER-EB");
        assertThat(decision.decidedFor()).isEqualTo("EB");
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(decision.catalogueId()).isNotNull().isEqualTo(catalogue.id());
        assertThat(decision.id()).isNotNull();
    }

    @Test
    void a_filing_decision_carries_its_number_and_a_return_its_reason() {
        catalogue.submit(LEADER, earlier, NOW);
        catalogue.approve(COMMITTEE, earlier, NOW);
        assertThat(catalogue.file("BA-1", SUPERVISOR, earlier, NOW).filingNumber())
                .isEqualTo("BA-1");

        var returned = catalogue.giveBack("不全", COMMITTEE, NOW);

        assertThat(returned.reason()).isEqualTo("不全");
        assertThat(returned.gate()).isEqualTo(Gate.PUBLICATION);
        assertThat(catalogue.filingNumber()).isNull();
    }

    @Test
    void no_gate_is_passed_out_of_order() {
        refused("catalogue-not-at-gate", draft -> draft.approve(COMMITTEE, earlier, NOW));
        refused("catalogue-not-at-gate", draft -> draft.file("BA-1", SUPERVISOR, earlier, NOW));
        refused("catalogue-not-at-gate", draft -> draft.publish(OFFICE, earlier, NOW));
        refused("catalogue-not-at-gate", Catalogue::supersede);
        catalogue.submit(LEADER, earlier, NOW);
        refused("catalogue-not-at-gate", submitted -> submitted.submit(LEADER, earlier, NOW));
    }

    @Test
    void a_draft_and_what_came_back_can_be_given_up_and_nothing_before_a_gate() {
        catalogue.submit(LEADER, earlier, NOW);
        refused("catalogue-not-open-for-revision", submitted -> submitted.withdraw("x", LEADER, NOW));
        catalogue.giveBack("不全", COMMITTEE, NOW);

        var decision = catalogue.withdraw("并入他处", LEADER, NOW);

        assertThat(decision.outcome()).isEqualTo(CatalogueDecision.Outcome.WITHDRAWN);
        assertThat(decision.reason()).isEqualTo("并入他处");
        assertThat(decision.decidedBy()).isEqualTo("LEADER-EB");
        assertThat(catalogue.state()).isEqualTo(CatalogueState.WITHDRAWN);
        refused("catalogue-not-open-for-revision", given -> given.withdraw("x", LEADER, NOW));
        refused("catalogue-not-open-for-revision", given -> given.draw("b", LEADER));
    }

    @Test
    void a_refused_filing_leaves_no_number_behind() {
        refused("catalogue-not-at-gate", draft -> draft.file("BA-1", SUPERVISOR, earlier, NOW));

        assertThat(catalogue.filingNumber()).isNull();
    }

    @Test
    void only_who_opens_the_gate_may_give_it_back() {
        catalogue.submit(LEADER, earlier, NOW);

        refused("catalogue-gate-of-another-role", submitted -> submitted.giveBack("x", SUPERVISOR, NOW));
    }

    @Test
    void there_is_nobody_to_give_back_a_draft_or_what_was_published() {
        refused("catalogue-not-under-review", draft -> draft.giveBack("x", COMMITTEE, NOW));
        catalogue.submit(LEADER, earlier, NOW);
        catalogue.approve(COMMITTEE, earlier, NOW);
        catalogue.file("BA-1", SUPERVISOR, earlier, NOW);
        catalogue.publish(OFFICE, earlier, NOW);
        refused("catalogue-not-under-review", published -> published.giveBack("x", COMMITTEE, NOW));
    }

    @Test
    void content_is_drawn_again_only_before_submission_and_after_a_return() {
        catalogue.draw("b", LEADER);
        catalogue.submit(LEADER, earlier, NOW);
        refused("catalogue-not-open-for-revision", submitted -> submitted.draw("c", LEADER));
        catalogue.giveBack("x", COMMITTEE, NOW);
        refused("catalogue-not-at-gate", returned -> returned.submit(LEADER, earlier, NOW));
        catalogue.draw("d", LEADER);

        assertThat(catalogue.state()).isEqualTo(CatalogueState.DRAFT);
        assertThat(catalogue.contentHash()).isEqualTo("d");
    }

    @Test
    void nobody_passes_two_gates() {
        decided.add(catalogue.submit(LEADER, earlier, NOW));
        refused("catalogue-own-draft", submitted -> submitted.approve(LEADER, earlier, NOW));
        decided.add(catalogue.approve(COMMITTEE, earlier, NOW));
        refused("catalogue-second-gate", approved -> approved.file("BA-1", COMMITTEE, earlier, NOW));
        assertThat(catalogue.filingNumber()).isNull();
        decided.add(catalogue.file("BA-1", SUPERVISOR, earlier, NOW));
        refused("catalogue-second-gate", filed -> filed.publish(COMMITTEE, earlier, NOW));
        refused("catalogue-second-gate", filed -> filed.publish(SUPERVISOR, earlier, NOW));
        assertThat(catalogue.publishedAt()).isNull();

        assertThat(catalogue.publish(OFFICE, earlier, NOW).gate()).isEqualTo(Gate.PUBLICATION);
        assertThat(catalogue.state()).isEqualTo(CatalogueState.PUBLISHED);
    }

    @Test
    void whoever_submitted_what_another_drew_up_decides_on_it_nowhere_else() {
        decided.add(catalogue.submit(SUPERVISOR, earlier, NOW));

        refused("catalogue-second-gate", submitted -> submitted.approve(SUPERVISOR, earlier, NOW));
    }

    @Test
    void nobody_who_drew_it_up_decides_on_it_whoever_drew_it_up_after_them() {
        catalogue.draw("b", COMMITTEE);
        catalogue.draw("b", SUPERVISOR);
        decided.add(catalogue.submit(SUPERVISOR, earlier, NOW));

        assertThat(catalogue.drawnBy()).isEqualTo("SUPERVISOR-JC");
        refused("catalogue-own-draft", submitted -> submitted.approve(LEADER, earlier, NOW));
        refused("catalogue-own-draft", submitted -> submitted.approve(COMMITTEE, earlier, NOW));
        assertThat(catalogue.approve(OFFICE, earlier, NOW).gate()).isEqualTo(Gate.APPROVAL);
    }

    @Test
    void the_same_person_may_stand_at_the_same_gate_in_the_next_round() {
        decided.add(catalogue.submit(LEADER, earlier, NOW));
        decided.add(catalogue.approve(COMMITTEE, earlier, NOW));
        decided.add(catalogue.giveBack("x", SUPERVISOR, NOW));
        catalogue.draw("b", LEADER);
        decided.add(catalogue.submit(LEADER, earlier, NOW));
        decided.add(catalogue.approve(COMMITTEE, earlier, NOW));

        // The supervisor gave it back and let it through nowhere.
        assertThat(catalogue.file("BA-1", SUPERVISOR, earlier, NOW).gate()).isEqualTo(Gate.FILING);
    }

    @Test
    void what_was_let_through_in_an_earlier_round_counts() {
        decided.add(catalogue.submit(LEADER, earlier, NOW));
        decided.add(catalogue.approve(COMMITTEE, earlier, NOW));
        catalogue.giveBack("x", SUPERVISOR, NOW);
        catalogue.draw("b", LEADER);
        catalogue.submit(LEADER, earlier, NOW);
        catalogue.approve(OFFICE, earlier, NOW);
        catalogue.file("BA-1", SUPERVISOR, earlier, NOW);

        refused("catalogue-second-gate", filed -> filed.publish(COMMITTEE, earlier, NOW));
    }

    @Test
    void a_change_opens_the_gates_again() {
        catalogue.submit(LEADER, earlier, NOW);
        catalogue.approve(COMMITTEE, earlier, NOW);
        catalogue.file("BA-1", SUPERVISOR, earlier, NOW);
        assertThat(catalogue.isUnderReview()).isTrue();

        var decision = catalogue.reopen(NOW);

        assertThat(decision.outcome()).isEqualTo(CatalogueDecision.Outcome.REOPENED);
        assertThat(decision.gate()).isEqualTo(Gate.PUBLICATION);
        assertThat(decision.decidedBy()).isEqualTo(CatalogueDecision.NOBODY);
        assertThat(decision.contentHash()).isEqualTo("a");
        assertThat(catalogue.state()).isEqualTo(CatalogueState.RETURNED);
        assertThat(catalogue.filingNumber()).isNull();
        assertThat(catalogue.isUnderReview()).isFalse();
    }

    @Test
    void a_draft_and_what_was_published_are_not_opened_again() {
        assertThat(catalogue.isUnderReview()).isFalse();
        refused("catalogue-not-under-review", draft -> draft.reopen(NOW));
        catalogue.submit(LEADER, earlier, NOW);
        catalogue.approve(COMMITTEE, earlier, NOW);
        catalogue.file("BA-1", SUPERVISOR, earlier, NOW);
        catalogue.publish(OFFICE, earlier, NOW);
        refused("catalogue-not-under-review", published -> published.reopen(NOW));
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
