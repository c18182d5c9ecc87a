package org.mingjing.risk.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.review.report.Reports.byHand;
import static org.mingjing.risk.review.report.Reports.figures;
import static org.mingjing.risk.review.report.Reports.item;
import static org.mingjing.risk.review.report.Reports.items;
import static org.mingjing.risk.review.report.Reports.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Section;

/** What everybody reads of sections and items. */
class DisclosureTest {
    private static final Report.Withheld PERSONS = new Report.Withheld("涉及人员", "About persons");
    private static final Disclosure OPEN = new Disclosure(Map.of(), Set.of());
    private static final Disclosure NO_WARNINGS = new Disclosure(Map.of(Section.WARNINGS, PERSONS), Set.of());

    @Test
    void a_withheld_section_says_why_and_nothing_else() {
        var open = NO_WARNINGS.of(Reports.of(figures(Section.WARNINGS, number("WARNINGS_BY_TIER", "预警", 12))));

        assertThat(open.parts())
                .containsExactly(new Report.Part(
                        "WARNINGS",
                        Section.WARNINGS.nameZh(),
                        Section.WARNINGS.nameEn(),
                        PERSONS,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void reasons_votes_origins_and_names_stay_inside() {
        var open = OPEN.of(Reports.of(Reports.meeting(), items(item(1, "MEASURES_OVERDUE", 2)), Reports.actions()));

        var text = ReportJson.text(open);
        assertThat(text)
                .contains("责成整改", "修订细则", "2026-10-15")
                .doesNotContain("线索属实", "vote", "origins", "ANALYST-", "LEADER-1", "会议记录全文", "原召集人调离");
    }

    @Test
    void of_items_that_are_withheld_everybody_reads_how_many_there_are_and_not_where_they_stood() {
        var decisions = shown(
                NO_WARNINGS,
                item(1, "MEASURES_OVERDUE", 1),
                item(2, "WARNINGS_BY_TIER", 20),
                item(3, "WARNINGS_BY_TIER", 30),
                byHand(4, List.of()));

        assertThat(decisions.items()).extracting(Report.Item::titleZh).containsExactly("议题1", "议题4");
        assertThat(decisions.items()).extracting(Report.Item::no).containsOnlyNulls();
        assertThat(decisions.omitted().number()).isEqualTo(2);
    }

    @Test
    void putting_an_item_off_opens_nothing_that_was_closed() {
        var decisions = shown(
                NO_WARNINGS,
                item(1, "ITEMS_PUT_OFF", 9, List.of("ITEMS_PUT_OFF", "WARNINGS_BY_TIER")),
                item(2, "ITEMS_PUT_OFF", 9, List.of("ITEMS_PUT_OFF", "SIGNALS")),
                item(3, "ITEMS_PUT_OFF", 1, List.of("ITEMS_PUT_OFF", "MEASURES_OVERDUE")),
                item(4, "ACTIONS_OVERDUE", 1, List.of("ACTIONS_OVERDUE", "POWERS", "WARNINGS_BY_TIER")));

        assertThat(decisions.items()).extracting(Report.Item::titleZh).containsExactly("议题3");
    }

    @Test
    void an_item_that_names_a_warning_a_signal_or_what_nobody_knows_is_for_staff() {
        var decisions = shown(
                OPEN,
                byHand(1, List.of("WARNINGS_BY_TIER")),
                byHand(2, List.of("POWERS", "SIGNALS")),
                byHand(3, null),
                byHand(4, List.of("POWERS")));

        assertThat(decisions.items()).extracting(Report.Item::titleZh).containsExactly("议题4");
        assertThat(decisions.omitted().number()).isEqualTo(3);
    }

    @Test
    void an_item_of_a_section_that_is_closed_is_closed_too() {
        var decisions = shown(
                new Disclosure(Map.of(Section.FOLLOW_UP, PERSONS), Set.of()),
                item(1, "ITEMS_PUT_OFF", 3, List.of("ITEMS_PUT_OFF", "POWERS")),
                item(2, "PROPOSALS.OPEN", 3));

        assertThat(decisions.items()).extracting(Report.Item::titleZh).containsExactly("议题2");
    }

    @Test
    void what_the_publisher_leaves_out_is_left_out_with_what_followed_from_it() {
        var staff = Reports.of(
                items(item(1, "MEASURES_OVERDUE", 2), item(2, "MEASURES_OVERDUE", 3), byHand(3, List.of())),
                Reports.actions());
        var disclosure = new Disclosure(Map.of(), Set.of(1));
        var open = disclosure.of(staff);

        assertThat(open.parts().get(0).items()).extracting(Report.Item::titleZh).containsExactly("议题2", "议题3");
        assertThat(open.parts().get(1).actions()).isEmpty();
        assertThat(open.parts().get(1).omitted().number()).isEqualTo(1);
        assertThat(disclosure.written(staff))
                .extracting(text -> text.code().split("#")[1] + text.field() + text.text())
                .containsExactly("2decision责成整改", "3title议题3", "3decision责成整改");
    }

    private static Report.Part shown(Disclosure disclosure, Report.Item... items) {
        return disclosure.of(Reports.of(items(items))).parts().get(0);
    }
}
