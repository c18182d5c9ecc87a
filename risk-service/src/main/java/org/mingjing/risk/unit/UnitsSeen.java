package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.Predicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;

/** The units of whose things a list tells one caller. */
@ApplicationScoped
public class UnitsSeen {
    private final Units units;
    private final UnitScope scope;

    UnitsSeen(Units units, UnitScope scope) {
        this.units = units;
        this.scope = scope;
    }

    /** A unit and those below it when one is named, else all that the caller sees; null where that is all there are. */
    public Collection<String> by(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return units.within(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }

    /** Whether {@link UnitScope#covers} a unit, for many of them: the tree is asked once. */
    public Predicate<String> coveredBy(Caller caller) {
        var boundary = scope.boundary(caller);
        if (boundary == null) {
            return unit -> true;
        }
        var covered = new HashSet<>(units.subtree(boundary));
        covered.add(boundary);
        return covered::contains;
    }
}
