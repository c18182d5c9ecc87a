package org.mingjing.risk.measure.minimum;

import java.util.EnumSet;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Level;

/**
 * The measures that a power of a level cannot do without.
 *
 * @param kinds each of these
 * @param least of so many different kinds in all
 */
record MinimumSet(Level level, Set<MeasureKind> kinds, int least) {
    boolean isPossible() {
        return least >= kinds.size() && least <= MeasureKind.values().length;
    }

    /** A graver level may not be content with less. */
    boolean demandsNoLessThan(MinimumSet milder) {
        return least >= milder.least && kinds.containsAll(milder.kinds);
    }

    Set<MeasureKind> missing(Set<MeasureKind> effective) {
        var missing = EnumSet.noneOf(MeasureKind.class);
        missing.addAll(kinds);
        missing.removeAll(effective);
        return missing;
    }

    /** How many kinds more are needed, the missing ones of {@link #kinds} among them. */
    int missingKinds(Set<MeasureKind> effective) {
        return Math.max(missing(effective).size(), least - effective.size());
    }
}
