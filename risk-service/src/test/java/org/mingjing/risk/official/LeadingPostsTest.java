package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadingPostsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Said SAID = new Said("LEADER", OffsetDateTime.now(), "文件");

    @Test
    void who_holds_a_post_leads_from_it_only_while_the_post_does() {
        var leading = new LeadingPosts(
                Set.of(),
                List.of(lead("FIRST", DAY.minusYears(1), DAY), lead("SECOND", DAY.plusDays(1), null)),
                List.of(held("FIRST", "A", DAY.minusYears(1), null), held("SECOND", "B", DAY.minusYears(1), null)));

        assertThat(leading.leadersOn(DAY)).isEqualTo("FIRST=A");
        assertThat(leading.leadersOn(DAY.plusDays(1))).isEqualTo("SECOND=B");
        assertThat(leading.leadersOn(DAY.minusYears(2))).isEmpty();
    }

    @Test
    void a_head_leads_by_the_post_alone_and_all_who_lead_are_named_in_one_order() {
        var leading = new LeadingPosts(
                Set.of("HEAD"),
                List.of(lead("DEPUTY", DAY, null)),
                List.of(
                        held("HEAD", "B", DAY, null),
                        held("DEPUTY", "C", DAY, null),
                        held("HEAD", "A", DAY.minusDays(9), null)));

        assertThat(leading.leadersOn(DAY)).isEqualTo("DEPUTY=C HEAD=A HEAD=B");
        assertThat(leading.leadersOn(DAY.minusDays(1))).isEqualTo("HEAD=A");
    }

    @Test
    void what_was_withdrawn_makes_nobody_a_leader_and_no_day_one_to_look_at() {
        var wrong = lead("FIRST", DAY.minusDays(5), DAY.plusDays(5));
        wrong.withdraw(SAID);
        var leading = new LeadingPosts(Set.of(), List.of(wrong), List.of(held("FIRST", "A", DAY.minusYears(1), null)));

        assertThat(leading.leadersOn(DAY)).isEmpty();
        assertThat(leading.nextChangeAfter(DAY)).isEmpty();
    }

    @Test
    void the_next_look_is_due_when_a_duty_or_a_holding_begins_or_has_ended() {
        var leading = new LeadingPosts(
                Set.of(),
                List.of(lead("FIRST", DAY.minusDays(5), DAY.plusDays(5)), lead("SECOND", DAY.plusDays(6), null)),
                List.of(held("SECOND", "B", DAY.minusDays(1), DAY.plusDays(2))));

        assertThat(leading.nextChangeAfter(DAY)).hasValue(DAY.plusDays(3));
        assertThat(leading.nextChangeAfter(DAY.plusDays(3))).hasValue(DAY.plusDays(6));
        assertThat(leading.nextChangeAfter(DAY.plusDays(6))).isEmpty();
    }

    @Test
    void a_unit_and_a_power_of_one_code_are_two_things_to_lead() {
        assertThat(Led.parse(Led.power("EB-1").toString())).isEqualTo(Led.power("EB-1"));
        assertThat(Led.parse(Led.unit("EB-1").toString())).isEqualTo(Led.unit("EB-1"));
        assertThat(Led.power("EB-1")).doesNotHaveToString(Led.unit("EB-1").toString());
    }

    private static Duty lead(String post, LocalDate from, LocalDate until) {
        return new Duty(post, DutyKind.LEAD, "P", new Period(from, until), null, SAID);
    }

    private static Holding held(String post, String official, LocalDate from, LocalDate until) {
        return new Holding(post, official, new Period(from, until), null, SAID);
    }
}
