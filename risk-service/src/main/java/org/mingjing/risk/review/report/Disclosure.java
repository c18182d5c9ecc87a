package org.mingjing.risk.review.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.Section;
import org.mingjing.risk.review.frozen.Theme;

/**
 * What everybody may read of a report. Sections are withheld as the policy says; whatever it says, small numbers about
 * persons, votes, reasons and whom they name stay inside.
 */
record Disclosure(Map<Section, Report.Withheld> withheld) {
    private static final int SMALL = 5;
    private static final Report.Withheld FEW =
            new Report.Withheld("数量过小,可能指向具体人员", "So small a number may point to single persons");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    Report of(Report staff) {
        return new Report(
                staff.code(),
                staff.unitCode(),
                staff.unitName(),
                staff.year(),
                staff.quarter(),
                staff.firstDay(),
                staff.lastDay(),
                staff.frozenAt(),
                staff.dataSha256(),
                staff.parts().stream().map(this::part).toList());
    }

    /** The codes among these that stand somewhere in a text. */
    static Set<String> named(String text, Set<String> codes) {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(codes::contains)
                .collect(Collectors.toSet());
    }

    private Report.Part part(Report.Part part) {
        var why = withheld.get(Section.valueOf(part.section()));
        if (why != null) {
            return new Report.Part(part.section(), part.titleZh(), part.titleEn(), why, null, null, null, null);
        }
        return new Report.Part(
                part.section(),
                part.titleZh(),
                part.titleEn(),
                null,
                part.figures() == null ? null : figures(part.figures()),
                part.meeting() == null ? null : meeting(part.meeting()),
                part.items() == null
                        ? null
                        : part.items().stream().map(this::item).toList(),
                part.actions() == null
                        ? null
                        : part.actions().stream().map(Disclosure::action).toList());
    }

    private static List<Report.Number> figures(List<Report.Number> figures) {
        var themes = figures.stream()
                .collect(groupingBy(number -> figure(number.figure()).theme()));
        return figures.stream()
                .filter(number -> !names(figure(number.figure()))
                        || !mayPoint(number, themes.get(figure(number.figure()).theme())))
                .map(number ->
                        mayPoint(number, themes.get(figure(number.figure()).theme()))
                                ? new Report.Number(number.figure(), number.nameZh(), number.nameEn(), null, FEW)
                                : number)
                .toList();
    }

    /** With one small part all parts go: from the others and the whole it could be told. */
    private static boolean mayPoint(Report.Number number, List<Report.Number> ofTheme) {
        var figure = figure(number.figure());
        if (!figure.theme().isAboutPersons()) {
            return false;
        }
        return figure.isWhole()
                ? isSmall(number.number())
                : ofTheme.stream().anyMatch(other -> isSmall(other.number()));
    }

    /** That there is such a part at all tells of a signal about that power. */
    private static boolean names(Figure figure) {
        return figure.theme() == Theme.SIGNALS_BY_POWER && !figure.isWhole();
    }

    private Report.Item item(Report.Item item) {
        var why =
                item.figure() == null ? null : whyWithheld(figure(item.figure()).theme(), item.number());
        return why != null
                ? new Report.Item(item.no(), null, null, null, null, null, null, null, null, null, why)
                : new Report.Item(
                        item.no(),
                        item.titleZh(),
                        item.titleEn(),
                        item.unitCode(),
                        item.figure(),
                        item.number(),
                        item.outcome(),
                        item.decision(),
                        null,
                        null,
                        null);
    }

    private Report.Withheld whyWithheld(Theme theme, int number) {
        var section = withheld.get(theme.section());
        return section != null ? section : theme.isAboutPersons() && isSmall(number) ? FEW : null;
    }

    private static Report.Meeting meeting(Report.Meeting meeting) {
        return new Report.Meeting(meeting.heldOn(), null, null, null, meeting.minutesSha256(), null);
    }

    private static Report.Action action(Report.Action action) {
        return new Report.Action(
                action.code(), action.itemNo(), action.what(), null, action.workingDays(), action.dueOn());
    }

    private static Figure figure(String name) {
        return Figure.parse(name).orElseThrow(() -> new IllegalStateException("no figure " + name));
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < SMALL;
    }
}
