package org.mingjing.risk.warning;

import java.time.LocalDate;

/** Counts by a calendar. */
interface WorkingDays {
    /** The last of so many working days after a day. */
    LocalDate after(LocalDate day, int workingDays);
}
