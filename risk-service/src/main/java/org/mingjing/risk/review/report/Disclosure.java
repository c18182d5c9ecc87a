package org.mingjing.risk.review.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.Section;
import org.mingjing.risk.review.frozen.Theme;

/**
 * What everybody may read of a report. Sections are withheld as the policy says; whatever it says, small numbers about
 * persons, items that come of such records, votes, reasons and whom they name stay inside.
 *
 * @param leftOut numbers of the items that the publisher leaves out
 */
record Disclosure(Map<Section, Report.Withheld> withheld, Set<Integer> leftOut) {
    private static final Report.Withheld FEW =
            new Report.Withheld("数量过小,可能指向具体人员", "So small a number may point to single persons");
    private static final Report.Withheld INSIDE =
            new Report.Withheld("可能指向具体人员或者属内部事务信息", "They may point to single persons or are internal matters");

    Report of(Report staff) {
        var shown = new Shown(staff);
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
                staff.parts().stream().map(shown::part).toList());
    }

    /** What people wrote of what everybody may read. */
    List<PublicText> written(Report staff) {
        var shown = new Shown(staff);
        return staff.parts().stream()
                .filter(part -> !withheld.containsKey(Section.valueOf(part.section())))
                .flatMap(part -> staff.writtenOf(shown.items::contains, part))
                .toList();
    }

    /** One report, of which each thing is judged in the light of all others. */
    private final class Shown {
        private final SmallNumbers smallNumbers;
        private final Set<Integer> items;
        private final boolean itemised;

        Shown(Report staff) {
            this.smallNumbers = new SmallNumbers(staff);
            this.items =
                    staff.agenda().filter(this::isOpen).map(Report.Item::no).collect(Collectors.toSet());
            this.itemised = !withheld.containsKey(Section.DECISIONS)
                    && staff.agenda().anyMatch(item -> items.contains(item.no()) && isOwn(Theme.SIGNALS, item));
        }

        /** By the strictest of the themes it comes of. */
        private boolean isOpen(Report.Item item) {
            return !leftOut.contains(item.no())
                    && item.origins() != null
                    && item.origins().stream().map(Theme::valueOf).noneMatch(origin -> closes(origin, item));
        }

        /** Only the number of an item's own records says how many persons it may be about. */
        private boolean closes(Theme origin, Report.Item item) {
            return withheld.containsKey(origin.section())
                    || origin.isAboutPersons() && (!isOwn(origin, item) || smallNumbers.hidesItemsOf(origin));
        }

        private boolean isOwn(Theme theme, Report.Item item) {
            return item.figure() != null && Figure.required(item.figure()).theme() == theme;
        }

        Report.Part part(Report.Part part) {
            var why = withheld.get(Section.valueOf(part.section()));
            if (why != null) {
                return new Report.Part(
                        part.section(), part.titleZh(), part.titleEn(), why, null, null, null, null, null);
            }
            return new Report.Part(
                    part.section(),
                    part.titleZh(),
                    part.titleEn(),
                    null,
                    part.figures() == null ? null : figures(part.figures()),
                    part.meeting() == null ? null : meeting(part.meeting()),
                    some(part.items(), item -> items.contains(item.no()), Disclosure::item),
                    some(part.actions(), action -> items.contains(action.itemNo()), Disclosure::action),
                    omitted(part));
        }

        private List<Report.Number> figures(List<Report.Number> figures) {
            return figures.stream()
                    .filter(number -> !isHidden(number) || !names(Figure.required(number.figure())))
                    .map(number -> isHidden(number)
                            ? new Report.Number(
                                    number.figure(), number.nameZh(), number.nameEn(), null, number.knownSince(), FEW)
                            : number)
                    .toList();
        }

        private boolean isHidden(Report.Number number) {
            return smallNumbers.hides(Figure.required(number.figure()), itemised);
        }

        /** Only how many: where they stood among the others would tell whose they are. */
        private Report.Omitted omitted(Report.Part part) {
            var about = part.items() != null
                    ? part.items().stream().map(Report.Item::no)
                    : part.actions() != null
                            ? part.actions().stream().map(Report.Action::itemNo)
                            : Stream.<Integer>empty();
            int omitted = (int) about.filter(item -> !items.contains(item)).count();
            return omitted == 0 ? null : new Report.Omitted(omitted, INSIDE);
        }
    }

    /** That there is such a part at all tells of a signal about that power. */
    private static boolean names(Figure figure) {
        return figure.theme() == Theme.SIGNALS_BY_POWER && !figure.isWhole();
    }

    private static <T> List<T> some(List<T> all, Predicate<T> open, Function<T, T> view) {
        return all == null ? null : all.stream().filter(open).map(view).toList();
    }

    private static Report.Item item(Report.Item item) {
        return new Report.Item(
                null,
                item.titleZh(),
                item.titleEn(),
                item.unitCode(),
                item.figure(),
                item.number(),
                null,
                null,
                item.outcome(),
                item.decision(),
                null,
                null,
                null);
    }

    private static Report.Meeting meeting(Report.Meeting meeting) {
        return new Report.Meeting(meeting.heldOn(), null, null, null, null, meeting.minutesSha256(), null);
    }

    private static Report.Action action(Report.Action action) {
        return new Report.Action(action.code(), null, action.what(), null, action.workingDays(), action.dueOn());
    }
}
