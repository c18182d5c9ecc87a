package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.FrozenData.Group;
import org.mingjing.risk.review.frozen.Theme;

class AgendaTest {
    @Test
    void what_was_left_comes_first_then_upheld_facts_signals_cards_complaints_warnings_proposals_and_what_is_overdue() {
        var points = Agenda.of(List.of(
                group(Theme.OVERRIDES_EXPIRING, "", "U", 1),
                group(Theme.MEASURES_OVERDUE, "", "U", 2),
                group(Theme.PROPOSALS, "OPEN", "U", 1),
                group(Theme.WARNINGS_BY_TIER, "2", "U", 1),
                group(Theme.COMPLAINTS, "OPEN", "U", 1),
                group(Theme.ALERTS_BY_GRADE, "YELLOW", "U", 1),
                group(Theme.ALERTS_BY_OUTCOME, "OPEN", "U", 1),
                group(Theme.SIGNALS, "INSPECTION", "U", 3),
                group(Theme.SIGNALS, "COMPLAINT", "U", 1),
                group(Theme.SIGNALS, "RED_CARD", "U", 1),
                group(Theme.ACTIONS_OVERDUE, "", "U", 1),
                group(Theme.ITEMS_PUT_OFF, "", "U", 1)));

        assertThat(points)
                .extracting(point -> point.figure().toString())
                .containsExactly(
                        "ITEMS_PUT_OFF",
                        "ACTIONS_OVERDUE",
                        "SIGNALS.RED_CARD",
                        "SIGNALS.COMPLAINT",
                        "SIGNALS.INSPECTION",
                        "ALERTS_BY_GRADE",
                        "COMPLAINTS",
                        "WARNINGS_BY_TIER",
                        "PROPOSALS.OPEN",
                        "MEASURES_OVERDUE",
                        "OVERRIDES_EXPIRING");
    }

    @Test
    void each_unit_has_an_item_of_its_own_with_all_parts_of_a_whole_theme() {
        var points = Agenda.of(List.of(
                group(Theme.WARNINGS_BY_TIER, "1", "B", 1),
                group(Theme.WARNINGS_BY_TIER, "3", "A", 2),
                group(Theme.WARNINGS_BY_TIER, "2", "B", 4)));

        assertThat(points)
                .containsExactly(
                        new Agenda.Point(Figure.of(Theme.WARNINGS_BY_TIER), "A", 2),
                        new Agenda.Point(Figure.of(Theme.WARNINGS_BY_TIER), "B", 5));
    }

    @Test
    void what_was_decided_or_only_stands_is_not_on_it() {
        assertThat(Agenda.of(List.of(
                        group(Theme.PROPOSALS, "ACCEPTED", "U", 5),
                        group(Theme.POWERS, "EFFECTIVE", "U", 9),
                        group(Theme.MEASURES_EFFECTIVE, "", "U", 2),
                        group(Theme.SIGNALS_BY_POWER, "P-1", "U", 2))))
                .isEmpty();
    }

    private static Group group(Theme theme, String part, String unit, int number) {
        return new Group(new Figure(theme, part), unit, number);
    }
}
