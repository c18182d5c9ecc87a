package org.mingjing.risk.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpheldFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void no_fact_gives_the_lowest_grade() {
        assertThat(UpheldFacts.NONE.weighedOn(DAY, Evidence.NONE)).isEqualTo(Evidence.NONE);
        assertThat(UpheldFacts.NONE.nextChangeAfter(DAY)).isEmpty();
    }

    @Test
    void every_fact_adds_a_grade_up_to_five() {
        assertThat(facts(DAY).weighedOn(DAY, Evidence.NONE)).isEqualTo(new Evidence(1, 2, false));
        assertThat(facts(DAY, DAY, DAY).weighedOn(DAY, Evidence.NONE)).isEqualTo(new Evidence(3, 4, false));
        assertThat(facts(DAY, DAY, DAY, DAY, DAY, DAY).weighedOn(DAY, Evidence.NONE))
                .isEqualTo(new Evidence(6, 5, false));
    }

    @Test
    void a_fact_counts_for_twelve_months_to_the_day() {
        var facts = facts(DAY);

        assertThat(facts.weighedOn(DAY.plusMonths(12).minusDays(1), Evidence.NONE)
                        .facts())
                .isEqualTo(1);
        assertThat(facts.weighedOn(DAY.plusMonths(12), Evidence.NONE)).isEqualTo(Evidence.NONE);
    }

    @Test
    void a_fact_of_the_leap_day_counts_to_the_end_of_february() {
        var facts = facts(LocalDate.of(2024, 2, 29));

        assertThat(facts.weighedOn(LocalDate.of(2025, 2, 27), Evidence.NONE).facts())
                .isEqualTo(1);
        assertThat(facts.weighedOn(LocalDate.of(2025, 2, 28), Evidence.NONE).facts())
                .isZero();
    }

    @Test
    void an_accepted_grade_falls_only_after_six_months_with_no_fact() {
        var accepted = new Evidence(2, 3, false);
        var facts = facts(DAY, DAY.plusMonths(11));
        var firstLapsed = DAY.plusMonths(12);

        assertThat(facts.weighedOn(firstLapsed, accepted)).isEqualTo(new Evidence(1, 3, false));
        assertThat(facts.weighedOn(firstLapsed, accepted).isKept()).isTrue();
        assertThat(facts.weighedOn(DAY.plusMonths(17).minusDays(1), accepted).grade())
                .isEqualTo(3);
        assertThat(facts.weighedOn(DAY.plusMonths(17), accepted)).isEqualTo(new Evidence(1, 2, false));
    }

    @Test
    void a_withdrawn_fact_keeps_nothing_up() {
        assertThat(UpheldFacts.NONE.weighedOn(DAY, new Evidence(1, 2, false))).isEqualTo(Evidence.NONE);
    }

    @Test
    void a_withdrawn_fact_weighs_nothing_although_another_is_young() {
        var accepted = new Evidence(2, 3, true);
        var complaint = facts(DAY);

        assertThat(complaint.weighedOn(DAY, accepted)).isEqualTo(new Evidence(1, 2, false));
    }

    @Test
    void use_after_cancellation_stays_known_while_its_fact_stands_and_another_is_young() {
        var used = new UpheldFact("RED_CARD:1", DAY, true);
        var young = new UpheldFact("COMPLAINT:1", DAY.plusMonths(11), false);

        assertThat(new UpheldFacts(List.of(used, young)).weighedOn(DAY.plusMonths(12), new Evidence(2, 3, true)))
                .isEqualTo(new Evidence(1, 3, true));
    }

    @Test
    void the_next_change_is_the_first_day_on_which_something_lapses() {
        var facts = facts(DAY, DAY.plusMonths(2));

        assertThat(facts.nextChangeAfter(DAY)).contains(DAY.plusMonths(6));
        assertThat(facts.nextChangeAfter(DAY.plusMonths(6))).contains(DAY.plusMonths(8));
        assertThat(facts.nextChangeAfter(DAY.plusMonths(8))).contains(DAY.plusMonths(12));
        assertThat(facts.nextChangeAfter(DAY.plusMonths(14))).isEmpty();
    }

    @Test
    void use_after_cancellation_is_remembered_as_long_as_it_counts() {
        var used = new UpheldFacts(List.of(new UpheldFact("RED_CARD:1", DAY, true)));

        assertThat(used.weighedOn(DAY, Evidence.NONE)).isEqualTo(new Evidence(1, 2, true));
        assertThat(used.weighedOn(DAY.plusMonths(12), new Evidence(1, 2, true))).isEqualTo(Evidence.NONE);
    }

    @Test
    void the_facts_that_count_are_named_in_one_order() {
        var one = new UpheldFact("COMPLAINT:b", DAY, false);
        var other = new UpheldFact("COMPLAINT:a", DAY, false);

        assertThat(new UpheldFacts(List.of(one, other)).countedOn(DAY))
                .isEqualTo(new UpheldFacts(List.of(other, one)).countedOn(DAY))
                .isEqualTo("COMPLAINT:a COMPLAINT:b");
    }

    private static UpheldFacts facts(LocalDate... days) {
        var all = Stream.of(days).toList();
        return new UpheldFacts(IntStream.range(0, all.size())
                .mapToObj(i -> new UpheldFact("COMPLAINT:" + i, all.get(i), false))
                .toList());
    }
}
