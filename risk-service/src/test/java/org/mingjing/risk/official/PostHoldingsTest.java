package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class PostHoldingsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Said SAID = new Said("LEADER", OffsetDateTime.now(), "文件");

    @Test
    void a_post_with_one_seat_has_one_holder_on_any_day() {
        var post = holdings(1);
        post.admit("A", days(0, 10));

        assertBroken("post-taken", () -> post.admit("B", days(10, 20)));
        assertBroken("post-taken", () -> post.admit("B", days(5, null)));
        assertThatCode(() -> post.admit("B", days(11, null))).doesNotThrowAnyException();
    }

    @Test
    void seats_are_counted_day_by_day_and_not_by_holders() {
        var post = holdings(2);
        post.admit("A", days(0, 10));
        post.admit("B", days(11, 20));

        assertThatCode(() -> post.admit("C", days(0, 20))).doesNotThrowAnyException();
        assertBroken("post-taken", () -> post.admit("D", days(10, 11)));
    }

    @Test
    void nobody_holds_a_post_twice_at_once() {
        var post = holdings(9);
        post.admit("A", days(0, null));

        assertBroken("holding-overlaps", () -> post.admit("A", days(5, 6)));
    }

    @Test
    void a_seat_that_is_left_can_be_taken_the_day_after() {
        var post = holdings(1);
        post.admit("A", days(0, null));
        post.end("A", days(0, null), START.plusDays(4));

        assertBroken("post-taken", () -> post.admit("B", days(4, null)));
        assertThatCode(() -> post.admit("B", days(5, null))).doesNotThrowAnyException();
    }

    @Test
    void nobody_holds_a_post_on_days_on_which_it_is_not_there() {
        var post = new PostHoldings(post(1, days(0, 10)), List.of());

        assertBroken("outside-the-post", () -> post.admit("A", days(5, null)));
        assertBroken("outside-the-post", () -> post.admit("A", days(-1, 3)));
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertBroken("period-ends-before-it-starts", () -> days(1, 0));
        assertThatCode(() -> days(1, 1)).doesNotThrowAnyException();
    }

    @Property
    void periods_overlap_when_they_share_a_day(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 9) int length,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(max = 9) int otherLength) {
        var one = days(from, from + length);
        var other = days(otherFrom, otherFrom + otherLength);

        var share = START.datesUntil(START.plusDays(40)).anyMatch(day -> one.covers(day) && other.covers(day));

        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Test
    void a_record_ends_once_and_a_withdrawn_one_never() {
        var holding = new Holding("P", "A", days(0, null), null, SAID);
        var today = START.plusDays(30);
        holding.end(START.plusDays(10), new Said("L", today.atStartOfDay().atOffset(ZoneOffset.ofHours(8)), "离任"));

        assertBroken("record-ends-already", () -> holding.refuseEnding(START.plusDays(5), today));
        var wrong = new Holding("P", "A", days(0, null), null, SAID);
        wrong.withdraw(SAID);
        assertBroken("record-withdrawn", () -> wrong.refuseEnding(today, today));
        assertBroken("record-withdrawn", () -> wrong.withdraw(SAID));
        assertThat(wrong.holdsOn(START)).isFalse();
    }

    @Test
    void one_post_leads_a_power_and_several_may_examine_it() {
        var leads = new Duty("P", DutyKind.LEAD, "POWER", days(0, 10), null, SAID);
        var examines = new Duty("P", DutyKind.EXAMINE, "POWER", days(0, 10), null, SAID);
        var known = List.of(leads, examines);

        assertBroken(
                "duty-given-already",
                () -> new Duty("Q", DutyKind.LEAD, "POWER", days(10, null), null, SAID).refuseBeside(known));
        assertThatCode(() -> new Duty("Q", DutyKind.LEAD, "POWER", days(11, null), null, SAID).refuseBeside(known))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Duty("Q", DutyKind.EXAMINE, "POWER", days(0, null), null, SAID).refuseBeside(known))
                .doesNotThrowAnyException();
        assertBroken(
                "duty-given-already",
                () -> new Duty("P", DutyKind.EXAMINE, "POWER", days(3, 4), null, SAID).refuseBeside(known));
    }

    @Test
    void only_leaders_oversee_units() {
        var duty = new Duty("P", DutyKind.OVERSEE, "UNIT", days(0, null), null, SAID);

        assertBroken("only-leaders-oversee", () -> duty.refuseUnlessFor(post(1, days(0, null))));
    }

    private static PostHoldings holdings(int seats) {
        return new PostHoldings(post(seats, days(0, null)), List.of());
    }

    private static Post post(int seats, Period period) {
        return new Post("P", new PostProfile("U", "职位", "Post", Leadership.OTHER, seats), period, SAID);
    }

    private static Period days(int first, Integer last) {
        return new Period(START.plusDays(first), last == null ? null : START.plusDays(last));
    }

    private static void assertBroken(String code, ThrowingCallable broken) {
        assertThatThrownBy(broken)
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
