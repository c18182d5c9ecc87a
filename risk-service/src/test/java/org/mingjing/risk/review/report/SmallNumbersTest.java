package org.mingjing.risk.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.review.report.Reports.figures;
import static org.mingjing.risk.review.report.Reports.item;
import static org.mingjing.risk.review.report.Reports.items;
import static org.mingjing.risk.review.report.Reports.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Section;

/** No small number about persons is shown, and none can be told by subtraction from those that are. */
class SmallNumbersTest {
    private static final Disclosure OPEN = new Disclosure(Map.of(), Set.of());

    @Test
    void one_small_number_about_persons_hides_every_part_of_its_theme() {
        assertThat(shown(
                        number("SIGNALS", "线索", 17),
                        number("SIGNALS.COMPLAINT", "投诉", 13),
                        number("SIGNALS.INSPECTION", "检查", 4),
                        number("SIGNALS.EVALUATION", "差评", 0)))
                .containsExactly(17, null, null, null);
        assertThat(shown(number("SIGNALS", "线索", 4), number("SIGNALS.COMPLAINT", "投诉", 4)))
                .containsExactly(null, null);
        assertThat(shown(
                        number("SIGNALS", "线索", 12),
                        number("SIGNALS.COMPLAINT", "投诉", 5),
                        number("SIGNALS.INSPECTION", "检查", 7),
                        number("SIGNALS.EVALUATION", "差评", 0)))
                .containsExactly(12, 5, 7, 0);
    }

    @Test
    void a_small_number_of_powers_or_measures_is_no_secret() {
        assertThat(shown(number("INHERENT_LEVEL.I", "一级", 1), number("MEASURES_OVERDUE", "逾期", 2)))
                .containsExactly(1, 2);
    }

    @Test
    void that_few_signals_were_about_a_power_is_not_even_hinted_at() {
        assertThat(shown(
                        number("SIGNALS_BY_POWER", "各权力的线索", 8),
                        number("SIGNALS_BY_POWER.P-1", "P-1", 2),
                        number("SIGNALS_BY_POWER.P-2", "P-2", 6)))
                .containsExactly(8);
        assertThat(shown(number("SIGNALS_BY_POWER", "各权力的线索", 6), number("SIGNALS_BY_POWER.P-2", "P-2", 6)))
                .containsExactly(6, 6);
    }

    @Test
    void few_signals_that_are_about_no_power_are_about_somebody() {
        assertThat(byPower(12, 10)).containsExactly(12, null);
        assertThat(byPower(12, 12)).containsExactly(12, 12, 12);
        assertThat(byPower(12, 7)).containsExactly(12, 7, 7);
        assertThat(byPower(12, 8)).containsExactly(12, null);
    }

    @Test
    void where_units_are_told_apart_a_power_does_not_tell_what_in_its_unit_is_about_no_power() {
        var report = Reports.of(
                figures(
                        Section.SIGNALS,
                        number("SIGNALS", "线索", 14),
                        number("SIGNALS_BY_POWER", "各权力的线索", 8),
                        number("SIGNALS_BY_POWER.P-1", "P-1", 8)),
                items(item(1, "SIGNALS.COMPLAINT", 14)));

        assertThat(numbers(OPEN.of(report))).containsExactly(14, 8);
        assertThat(numbers(new Disclosure(Map.of(Section.DECISIONS, new Report.Withheld("内部", "Inside")), Set.of())
                        .of(report)))
                .containsExactly(14, 8, 8);
    }

    @Test
    void what_was_not_upheld_cannot_be_told_from_what_was() {
        assertThat(upheld(14, 7, 7)).containsExactly(14, 7, 7, 7, 7, 0);
        assertThat(upheld(14, 7, 6)).containsExactly(14, 7, 7, null, null, null);
        assertThat(upheld(14, 7, 0)).containsExactly(14, 7, 7, 0, 0, 0);
        assertThat(upheld(10, 7, 6)).containsExactly(10, null, null, null, null, null);
    }

    @Test
    void complaints_are_shown_as_a_whole_or_not_at_all() {
        assertThat(complaints(12, 12, 5)).containsExactly(12, 12, 17, 12, 5);
        assertThat(complaints(12, 12, 4)).containsExactly(12, 12, null, null, null);
    }

    @Test
    void complaints_do_not_tell_how_many_upheld_ones_a_report_hides_or_leaves_out() {
        assertThat(complaints(4, 12, 5)).containsExactly(null, null, null, null, null);
        assertThat(complaints(12, 14, 5)).containsExactly(12, 12, null, null, null);
    }

    @Test
    void red_cards_of_both_grades_do_not_tell_that_few_were_not_upheld() {
        assertThat(redCards(6, 5, 11)).containsExactly(11, 11, 6, 5);
        assertThat(redCards(6, 5, 9)).containsExactly(9, null, null, null);
    }

    @Test
    void cards_and_complaints_of_one_unit_stay_inside() {
        var part = OPEN.of(Reports.of(items(
                        item(1, "COMPLAINTS", 20), item(2, "ALERTS_BY_GRADE", 30), item(3, "MEASURES_OVERDUE", 1))))
                .parts()
                .get(0);

        assertThat(part.items()).extracting(Report.Item::figure).containsExactly("MEASURES_OVERDUE");
        assertThat(part.omitted().number()).isEqualTo(2);
    }

    @Test
    void with_one_small_unit_no_unit_is_shown() {
        var part = OPEN.of(Reports.of(items(
                        item(1, "SIGNALS.COMPLAINT", 6),
                        item(2, "SIGNALS.COMPLAINT", 3),
                        item(3, "SIGNALS.INSPECTION", 20),
                        item(4, "MEASURES_OVERDUE", 1))))
                .parts()
                .get(0);

        assertThat(part.items()).extracting(Report.Item::figure).containsExactly("MEASURES_OVERDUE");
        assertThat(part.omitted().number()).isEqualTo(3);
    }

    @Property(tries = 300)
    void no_unit_is_told_by_subtraction(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> units) {
        int whole = units.stream().mapToInt(Integer::intValue).sum();
        var agenda = new Report.Item[units.size()];
        for (int i = 0; i < agenda.length; i++) {
            agenda[i] = item(i + 1, "SIGNALS.COMPLAINT", units.get(i));
        }
        var open = OPEN.of(Reports.of(
                figures(Section.SIGNALS, number("SIGNALS", "线索", whole), number("SIGNALS.COMPLAINT", "投诉", whole)),
                items(agenda)));

        int told = open.parts().get(1).items().stream()
                .mapToInt(Report.Item::number)
                .sum();
        assertThat(open.parts().get(1).items()).allMatch(item -> item.number() >= 5);
        assertThat(told).isIn(0, whole);
    }

    private static List<Integer> byPower(int signals, int ofPower) {
        return shown(
                number("SIGNALS", "线索", signals),
                number("SIGNALS_BY_POWER", "各权力的线索", ofPower),
                number("SIGNALS_BY_POWER.P-1", "P-1", ofPower));
    }

    /** All signals are red cards or complaints, and only some of the cards were upheld. */
    private static List<Integer> upheld(int signals, int redCards, int upheld) {
        return shown(
                number("SIGNALS", "线索", signals),
                number("SIGNALS.RED_CARD", "红牌", redCards),
                number("SIGNALS.COMPLAINT", "投诉", signals - redCards),
                number("UPHELD_FACTS", "查实", upheld),
                number("UPHELD_FACTS.RED_CARD", "红牌", upheld),
                number("UPHELD_FACTS.COMPLAINT", "投诉", 0));
    }

    /** @param heard upheld complaints that are signals; more or fewer may have been concluded in the quarter */
    private static List<Integer> complaints(int heard, int upheld, int open) {
        return shown(
                number("SIGNALS", "线索", heard),
                number("SIGNALS.COMPLAINT", "投诉", heard),
                number("COMPLAINTS", "投诉", upheld + open),
                number("COMPLAINTS.UPHELD", "成立", upheld),
                number("COMPLAINTS.OPEN", "待决定", open));
    }

    /** @param upheld of all red cards */
    private static List<Integer> redCards(int red, int statutory, int upheld) {
        return shown(
                number("UPHELD_FACTS.RED_CARD", "红牌", upheld),
                number("ALERTS_BY_GRADE", "红黄牌", red + statutory),
                number("ALERTS_BY_GRADE.RED", "红牌", red),
                number("ALERTS_BY_GRADE.RED_STATUTORY", "超法定时限红牌", statutory));
    }

    private static List<Integer> shown(Report.Number... numbers) {
        return numbers(OPEN.of(Reports.of(figures(Section.SIGNALS, numbers))));
    }

    private static List<Integer> numbers(Report report) {
        return report.parts().get(0).figures().stream()
                .map(Report.Number::number)
                .toList();
    }
}
