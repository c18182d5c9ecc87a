package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** The last days of a warning, counted anew by another calendar. What is over stays as it was. */
final class MovedDays {
    private MovedDays() {}

    /** @return those that are others than before */
    static List<Deadline> of(Warning warning, WarningDays days, WorkingDays calendar) {
        var before = new EnumMap<Deadline, LocalDate>(Deadline.class);
        Arrays.stream(Deadline.values())
                .filter(deadline -> deadline.standing(warning) != null)
                .forEach(deadline -> before.put(deadline, deadline.standing(warning)));
        before.keySet().forEach(deadline -> deadline.recount(warning, days, calendar));
        return before.keySet().stream()
                .filter(deadline -> !before.get(deadline).equals(deadline.standing(warning)))
                .toList();
    }
}
