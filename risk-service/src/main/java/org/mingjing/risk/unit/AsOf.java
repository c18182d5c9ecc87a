package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.mingjing.kit.problem.RuleBroken;

/** The day of which a question asks: today unless it says another. */
@ApplicationScoped
public class AsOf {
    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where a day begins and ends. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate day(String asked) {
        if (asked == null) {
            return today();
        }
        // A sign and more digits would be a day to Java, and none to the database.
        if (asked.length() != "yyyy-MM-dd".length()) {
            throw new RuleBroken("day-invalid");
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new RuleBroken("day-invalid");
        }
    }
}
