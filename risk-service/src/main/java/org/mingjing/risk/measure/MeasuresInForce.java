package org.mingjing.risk.measure;

import java.util.Set;

/**
 * The kinds of measures behind a power on one day.
 *
 * @param effective somebody other than the owner found within the last year that they help
 * @param planned on their way, or in place with nobody having looked yet whether they help
 */
public record MeasuresInForce(Set<MeasureKind> effective, Set<MeasureKind> planned) {
    public static final MeasuresInForce NONE = new MeasuresInForce(Set.of(), Set.of());
}
