package org.mingjing.risk.review;

import static org.mingjing.risk.review.frozen.Theme.ACTIONS_OVERDUE;
import static org.mingjing.risk.review.frozen.Theme.ALERTS_BY_GRADE;
import static org.mingjing.risk.review.frozen.Theme.COMPLAINTS;
import static org.mingjing.risk.review.frozen.Theme.ITEMS_PUT_OFF;
import static org.mingjing.risk.review.frozen.Theme.MEASURES_OVERDUE;
import static org.mingjing.risk.review.frozen.Theme.OVERRIDES_EXPIRING;
import static org.mingjing.risk.review.frozen.Theme.PROPOSALS;
import static org.mingjing.risk.review.frozen.Theme.SIGNALS;
import static org.mingjing.risk.review.frozen.Theme.WARNINGS_BY_TIER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.FrozenData.Group;
import org.mingjing.risk.signal.SignalSource;

/**
 * What has to be talked about, drawn from the frozen data: what was left from before first, then what was heard, the
 * upheld facts first, then all cards and complaints, decided or not, then warnings, proposals nobody decided on, overdue measures and overrides about to expire; each
 * unit by unit.
 */
final class Agenda {
    private static final List<Figure> TOPICS = topics();

    private Agenda() {}

    /** An item in the making: the records of a figure in one unit. */
    record Point(Figure figure, String unitCode, int number) {}

    static List<Point> of(Collection<Group> groups) {
        var points = new ArrayList<Point>();
        for (var topic : TOPICS) {
            var units = new TreeMap<String, Integer>();
            groups.stream()
                    .filter(group -> group.figure().theme() == topic.theme())
                    .filter(group -> topic.isWhole() || group.figure().equals(topic))
                    .forEach(group -> units.merge(group.unitCode(), group.number(), Integer::sum));
            units.forEach((unit, number) -> points.add(new Point(topic, unit, number)));
        }
        return points;
    }

    private static List<Figure> topics() {
        var topics = new ArrayList<Figure>();
        topics.add(Figure.of(ITEMS_PUT_OFF));
        topics.add(Figure.of(ACTIONS_OVERDUE));
        Arrays.stream(SignalSource.values()).forEach(source -> topics.add(new Figure(SIGNALS, source.name())));
        topics.add(Figure.of(ALERTS_BY_GRADE));
        topics.add(Figure.of(COMPLAINTS));
        topics.add(Figure.of(WARNINGS_BY_TIER));
        topics.add(new Figure(PROPOSALS, "OPEN"));
        topics.add(Figure.of(MEASURES_OVERDUE));
        topics.add(Figure.of(OVERRIDES_EXPIRING));
        return List.copyOf(topics);
    }
}
