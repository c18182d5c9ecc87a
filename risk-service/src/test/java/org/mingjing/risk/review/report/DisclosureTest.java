package org.mingjing.risk.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.review.report.Reports.figures;
import static org.mingjing.risk.review.report.Reports.item;
import static org.mingjing.risk.review.report.Reports.items;
import static org.mingjing.risk.review.report.Reports.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Section;

class DisclosureTest {
    private static final Report.Withheld PERSONS = new Report.Withheld("涉及人员", "About persons");
    private static final Disclosure OPEN = new Disclosure(Map.of());

    @Test
    void a_withheld_section_says_why_and_nothing_else() {
        var open = new Disclosure(Map.of(Section.WARNINGS, PERSONS))
                .of(Reports.of(figures(Section.WARNINGS, number("WARNINGS_BY_TIER", "预警", 12))));

        assertThat(open.parts())
                .containsExactly(new Report.Part(
                        "WARNINGS",
                        Section.WARNINGS.nameZh(),
                        Section.WARNINGS.nameEn(),
                        PERSONS,
                        null,
                        null,
                        null,
                        null));
    }

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
    void a_small_number_of_powers_or_measures_is_no_secret() {
        assertThat(shown(number("INHERENT_LEVEL.I", "一级", 1), number("MEASURES_OVERDUE", "逾期", 2)))
                .containsExactly(1, 2);
    }

    @Test
    void reasons_votes_and_names_stay_inside() {
        var open = OPEN.of(Reports.of(Reports.meeting(), items(item(1, "MEASURES_OVERDUE", 2)), Reports.actions()));

        var text = ReportJson.text(open);
        assertThat(text)
                .contains("责成整改", "修订细则", "2026-10-15")
                .doesNotContain("线索属实", "votes", "ANALYST-1", "LEADER-1", "会议记录全文");
    }

    @Test
    void an_item_about_what_is_withheld_or_about_few_persons_shows_only_that_there_is_one() {
        var open = new Disclosure(Map.of(Section.WARNINGS, PERSONS))
                .of(Reports.of(
                        items(item(1, "WARNINGS_BY_TIER", 20), item(2, "SIGNALS.INSPECTION", 2), item(3, null, null))));

        assertThat(open.parts().get(0).items()).extracting(Report.Item::titleZh).containsExactly(null, null, "议题3");
        assertThat(open.parts().get(0).items().get(0).withheld()).isEqualTo(PERSONS);
        assertThat(open.parts().get(0).items().get(1).withheld()).isNotNull();
    }

    @Test
    void codes_of_officials_are_found_wherever_they_were_written() {
        assertThat(Disclosure.named("责成LEADER-1整改,见 EB-L-01", Set.of("LEADER-1", "LEADER", "L-01")))
                .containsExactly("LEADER-1");
    }

    private static List<Integer> shown(Report.Number... numbers) {
        return OPEN.of(Reports.of(figures(Section.SIGNALS, numbers))).parts().get(0).figures().stream()
                .map(Report.Number::number)
                .toList();
    }
}
