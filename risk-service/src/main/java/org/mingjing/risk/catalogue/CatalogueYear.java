package org.mingjing.risk.catalogue;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.mingjing.kit.problem.RuleBroken;

/** The year that a catalogue is for: a slip of a digit would be in force until that year is over. */
record CatalogueYear(int year) {
    private static final Month NEXT_FROM = Month.OCTOBER;

    /** @param published the year of what the unit goes by; one that may not be yet was a slip once and binds nobody */
    void refuseUnlessDue(LocalDate today, Optional<Integer> published) {
        int last = today.getMonth().compareTo(NEXT_FROM) < 0 ? today.getYear() : today.getYear() + 1;
        if (year < today.getYear() || year > last) {
            throw new RuleBroken("catalogue-year", text(year), text(today.getYear()), text(last));
        }
        published.filter(before -> before <= last && year < before).ifPresent(before -> {
            throw new RuleBroken("catalogue-year-passed", text(year), text(before));
        });
    }

    /** A number would be written with a separator. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
