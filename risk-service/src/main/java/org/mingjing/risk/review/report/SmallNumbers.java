package org.mingjing.risk.review.report;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.Theme;
import org.mingjing.risk.signal.SignalSource;

/**
 * Which numbers about persons a report may show: none that is small, and none by which a small one could be told, taken
 * from what stands beside it or above it.
 */
final class SmallNumbers {
    private static final int SMALL = 5;
    /** What is counted under one of these is counted under those before it too. */
    private static final List<Theme> NESTED = List.of(Theme.SIGNALS, Theme.SIGNALS_BY_POWER, Theme.UPHELD_FACTS);

    /** Which cards and complaints come back as signals once they are decided on, and of which source those are. */
    private static final Map<Theme, ComeBack> COME_BACK = Map.of(
            Theme.ALERTS_BY_GRADE, new ComeBack(SignalSource.RED_CARD, "RED", "RED_STATUTORY"),
            Theme.ALERTS_BY_OUTCOME, new ComeBack(SignalSource.RED_CARD, "UPHELD"),
            Theme.COMPLAINTS, new ComeBack(SignalSource.COMPLAINT, "UPHELD"));

    private final Map<Figure, Integer> numbers;
    private final List<Report.Item> items;

    private record ComeBack(SignalSource source, List<String> parts) {
        ComeBack(SignalSource source, String... parts) {
            this(source, List.of(parts));
        }
    }

    SmallNumbers(Report report) {
        this.numbers =
                report.numbers().collect(toMap(number -> Figure.required(number.figure()), Report.Number::number));
        this.items = report.agenda().filter(item -> item.figure() != null).toList();
    }

    /** @param itemised whether everybody reads the numbers of the signals unit by unit */
    boolean hides(Figure figure, boolean itemised) {
        var theme = figure.theme();
        if (!theme.isAboutPersons()) {
            return false;
        }
        if (COME_BACK.containsKey(theme)) {
            return tellsFew(theme, COME_BACK.get(theme), itemised);
        }
        if (leavesFew(theme)) {
            return true;
        }
        return figure.isWhole()
                ? isSmall(numbers.get(figure))
                : partsOf(theme).anyMatch(part -> isSmall(numbers.get(part))) || itemised && crosses(theme);
    }

    /**
     * With one small unit those of all units go: what they leave of the whole would tell it. Cards and complaints of a unit
     * never stand beside its signals, which would tell what was not upheld.
     */
    boolean hidesItemsOf(Theme theme) {
        return COME_BACK.containsKey(theme)
                || theme.isAboutPersons()
                        && items.stream()
                                .filter(item -> Figure.required(item.figure()).theme() == theme)
                                .anyMatch(item -> isSmall(item.number()));
    }

    /**
     * Cards or complaints are shown as a whole theme or not at all: not where one of their numbers is small, nor where they
     * would tell what the signals that came of them hide, or few that did not become one.
     */
    private boolean tellsFew(Theme theme, ComeBack back, boolean itemised) {
        int decided = back.parts().stream()
                .mapToInt(part -> numbers.getOrDefault(new Figure(theme, part), 0))
                .sum();
        return figuresOf(theme).anyMatch(figure -> isSmall(numbers.get(figure)))
                || Stream.of(Theme.SIGNALS, Theme.UPHELD_FACTS)
                        .map(heard -> new Figure(heard, back.source().name()))
                        .filter(numbers::containsKey)
                        .anyMatch(heard -> hides(heard, itemised) || isSmall(Math.abs(decided - numbers.get(heard))));
    }

    /** Whether only few of what it is a part of are not counted under it, so that those could be told. */
    private boolean leavesFew(Theme theme) {
        return NESTED.subList(0, Math.max(0, NESTED.indexOf(theme))).stream()
                .anyMatch(outer -> figuresOf(theme).anyMatch(figure -> isSmall(left(outer, figure))));
    }

    /** A power tells its unit: in that one, few signals may be about no power. */
    private boolean crosses(Theme theme) {
        return theme == Theme.SIGNALS_BY_POWER && left(Theme.SIGNALS, Figure.of(theme)) != 0;
    }

    private int left(Theme outer, Figure figure) {
        var whole = numbers.get(new Figure(outer, figure.part()));
        return whole == null ? 0 : whole - numbers.get(figure);
    }

    private Stream<Figure> partsOf(Theme theme) {
        return figuresOf(theme).filter(figure -> !figure.isWhole());
    }

    private Stream<Figure> figuresOf(Theme theme) {
        return numbers.keySet().stream().filter(figure -> figure.theme() == theme);
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < SMALL;
    }
}
