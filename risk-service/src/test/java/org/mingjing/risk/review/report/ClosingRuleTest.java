package org.mingjing.risk.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class ClosingRuleTest {
    private static final List<Integer> ITEMS = List.of(1, 2, 3);

    @Test
    void every_item_is_decided_or_put_off() {
        refused("review-items-undecided", new ClosingRule(ITEMS, Set.of(1, 3), "A", Set.of("A", "B")));
        refused("review-items-undecided", new ClosingRule(ITEMS, Set.of(), "A", Set.of("A", "B")));
        met(new ClosingRule(ITEMS, Set.of(1, 2, 3), "A", Set.of("A", "B")));
        met(new ClosingRule(List.of(), Set.of(), "A", Set.of("A", "B")));
    }

    @Test
    void the_chair_and_another_signed() {
        refused("review-not-signed-by-chair", new ClosingRule(List.of(), Set.of(), "A", Set.of("B", "C")));
        refused("review-second-signature-missing", new ClosingRule(List.of(), Set.of(), "A", Set.of("A")));
    }

    private static void met(ClosingRule rule) {
        assertThatCode(rule::refuseUnlessMet).doesNotThrowAnyException();
    }

    private static void refused(String code, ClosingRule rule) {
        assertThatThrownBy(rule::refuseUnlessMet)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
