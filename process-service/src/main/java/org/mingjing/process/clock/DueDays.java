package org.mingjing.process.clock;

import java.time.LocalDate;

/** When a case is due at the end of the day; null for a limit it does not have. */
public record DueDays(LocalDate promised, LocalDate statutory) {
    public static final DueDays NONE = new DueDays(null, null);
}
