package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody still has to do about a warning.
 *
 * @param dueOn the last day for it
 * @param overdue whether that has passed
 */
public record Awaited(Deadline what, Side of, LocalDate dueOn, boolean overdue) {
    enum Side {
        WARNED,
        /** The Supervision Office, or the Party committee where it decides. */
        OFFICE
    }

    /**
     * The next first. What the warned can do no more is not waited for.
     *
     * @param whole whether what the office alone knows of is told too
     */
    static List<Awaited> of(Warning warning, boolean whole, LocalDate today) {
        return Arrays.stream(Deadline.values())
                .filter(deadline -> deadline.isReminded() && (whole || !deadline.isOfOffice()))
                .filter(deadline -> deadline.day(warning) != null)
                .map(deadline -> of(deadline, deadline.day(warning), today))
                .filter(awaited -> awaited.what.mayBeLate() || !awaited.overdue)
                .sorted(Comparator.comparing(Awaited::dueOn))
                .toList();
    }

    private static Awaited of(Deadline what, LocalDate dueOn, LocalDate today) {
        return new Awaited(what, what.isOfTheWarned() ? Side.WARNED : Side.OFFICE, dueOn, today.isAfter(dueOn));
    }
}
