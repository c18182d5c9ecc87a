package org.mingjing.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.NotFound;

/** Staff see and act on their own unit and the units below it; who acts in one of some roles, on all. */
@ApplicationScoped
public class UnitScope {
    private final UnitTree units;

    UnitScope(UnitTree units) {
        this.units = units;
    }

    public boolean covers(Caller caller, String unit) {
        if (caller.overAllUnits()) {
            return true;
        }
        return caller.unit() != null && (caller.unit().equals(unit) || units.isWithin(unit, caller.unit()));
    }

    /** @throws NotFound outside the caller's scope, as if the thing did not exist */
    public void require(Caller caller, String unit) {
        if (!covers(caller, unit)) {
            throw new NotFound();
        }
    }

    /** The unit a list must stay within, or null when the caller sees all. */
    public String boundary(Caller caller) {
        return caller.overAllUnits() ? null : caller.unit() == null ? "" : caller.unit();
    }
}
