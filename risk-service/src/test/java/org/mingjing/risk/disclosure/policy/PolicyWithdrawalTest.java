package org.mingjing.risk.disclosure.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.disclosure.policy.FieldRule.Disclosure;

/** A slip in an adopted policy can be put right until its first day, by two people. */
class PolicyWithdrawalTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+08:00");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate FIRST_DAY = TODAY.plusDays(3);
    private static final Caller SUPERVISOR = official("SUPERVISOR-JC");
    private static final Caller COMMITTEE = official("PARTY-DW");

    private DisclosurePolicy policy;

    @BeforeEach
    void adopted() {
        policy = proposed();
        policy.adopt(LocalDate.of(2000, 1, 1), COMMITTEE, NOW);
    }

    @Test
    void it_is_withdrawn_by_another_than_who_asked() {
        var withdrawal = asked(NOW);
        refused("own-proposal", () -> withdrawal.consent().approve(SUPERVISOR, NOW));
        refused("own-proposal", () -> withdrawal.consent().refuse("x", SUPERVISOR, NOW));

        withdrawal.consent().approve(COMMITTEE, NOW);
        policy.withdraw(TODAY);

        assertThat(withdrawal.consent().isApproved()).isTrue();
        assertThat(policy.status()).isEqualTo(DisclosurePolicy.Status.WITHDRAWN);
        refused("proposal-decided", () -> withdrawal.consent().refuse("x", COMMITTEE, NOW));
        refused("disclosure-policy-not-adopted", () -> policy.withdraw(TODAY));
    }

    @Test
    void from_its_first_day_on_it_stays() {
        policy.refuseUnlessStillToCome(FIRST_DAY.minusDays(1));
        refused("disclosure-policy-began", () -> asked(NOW.plusDays(3)));
        refused("disclosure-policy-began", () -> policy.withdraw(FIRST_DAY));
        assertThat(policy.status()).isEqualTo(DisclosurePolicy.Status.ADOPTED);
    }

    @Test
    void only_an_adopted_one_is_withdrawn() {
        var proposed = proposed();
        refused("disclosure-policy-not-adopted", () -> new PolicyWithdrawal(proposed, 1, "年份有误", SUPERVISOR, NOW));
    }

    private PolicyWithdrawal asked(OffsetDateTime at) {
        return new PolicyWithdrawal(policy, 1, "年份有误", SUPERVISOR, at);
    }

    private static DisclosurePolicy proposed() {
        var rules = Stream.of(DisclosedField.values())
                .filter(field -> !field.isNeverPublic())
                .map(field -> new FieldRule(field.kind(), field.field(), Disclosure.PUBLIC, null))
                .toList();
        return new DisclosurePolicy(
                2,
                new DisclosurePolicy.Asked(FIRST_DAY, "《政府信息公开条例》", "注明来源", rules),
                LocalDate.of(2000, 1, 1),
                SUPERVISOR,
                NOW);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static Caller official(String code) {
        return new Caller("sub-" + code, code, code, "EB-JC", Set.of());
    }
}
