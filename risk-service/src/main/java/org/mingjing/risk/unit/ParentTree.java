package org.mingjing.risk.unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands below whom, as it would be after an import; not yet known to be a tree. */
final class ParentTree {
    private final Map<String, String> parents;
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param parents parent by unit; null for a unit at the top */
    ParentTree(Map<String, String> parents) {
        this.parents = Map.copyOf(withoutTops(parents));
        this.parents.forEach((unit, parent) ->
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit));
    }

    /** A unit and everything below it; also for a unit that is only named. */
    Set<String> within(String ancestor) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(ancestor);
        while (!open.isEmpty()) {
            var unit = open.remove();
            if (found.add(unit)) {
                open.addAll(children.getOrDefault(unit, List.of()));
            }
        }
        return found;
    }

    /** Units from which the way up never ends. Each unit is looked at once, however deep the tree is. */
    Set<String> caughtInRings() {
        var grounded = new HashSet<String>();
        var caught = new LinkedHashSet<String>();
        for (var start : parents.keySet()) {
            var way = new LinkedHashSet<String>();
            var unit = start;
            while (unit != null && !grounded.contains(unit) && !caught.contains(unit) && way.add(unit)) {
                unit = parents.get(unit);
            }
            (unit == null || grounded.contains(unit) ? grounded : caught).addAll(way);
        }
        return caught;
    }

    private static Map<String, String> withoutTops(Map<String, String> parents) {
        var some = new HashMap<>(parents);
        some.values().removeIf(parent -> parent == null);
        return some;
    }
}
