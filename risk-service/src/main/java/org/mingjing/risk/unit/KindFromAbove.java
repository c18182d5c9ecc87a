package org.mingjing.risk.unit;

import java.util.TreeSet;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What sort of body a unit is says who leads it and whether its quarters are reviewed. So nobody decides that of the unit
 * they answer for, and who makes a bureau or unmakes one stands above all units.
 */
final class KindFromAbove {
    private KindFromAbove() {}

    /** @param boundary unit at the top of the caller's part of the tree; null for who stands above all units */
    static void refuse(String code, UnitHistory before, UnitHistory after, String boundary) {
        var days = new TreeSet<>(before.daysOf(code));
        days.addAll(after.daysOf(code));
        for (var day : days) {
            var was = before.on(code, day).orElse(null);
            var is = after.on(code, day).orElse(null);
            if (isNeeded(code, was, is, boundary)) {
                throw new RuleBroken("unit-kind-from-above", code);
            }
        }
    }

    /**
     * @param was null for a unit that was not there
     * @param is null for one that is no more
     */
    static boolean isNeeded(String code, UnitProfile was, UnitProfile is, String boundary) {
        if (boundary == null) {
            return false;
        }
        var changesOwn = code.equals(boundary) && was != null && is != null && was.kind() != is.kind();
        return changesOwn || isBureau(was) != isBureau(is);
    }

    private static boolean isBureau(UnitProfile profile) {
        return profile != null && profile.kind() == UnitKind.BUREAU;
    }
}
