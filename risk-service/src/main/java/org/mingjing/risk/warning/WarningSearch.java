package org.mingjing.risk.warning;

import java.time.LocalDate;

/**
 * Which warnings somebody asks for; what is null does not narrow it.
 *
 * @param dueBefore of which somebody has to do something before this day
 * @param overdue of which somebody has let their last day pass
 */
record WarningSearch(
        WarningState state, Integer tier, String unit, String official, LocalDate dueBefore, boolean overdue) {
    /** The day before which something is to be done; null where none is asked for. */
    LocalDate before(LocalDate today) {
        return overdue && (dueBefore == null || dueBefore.isAfter(today)) ? today : dueBefore;
    }
}
