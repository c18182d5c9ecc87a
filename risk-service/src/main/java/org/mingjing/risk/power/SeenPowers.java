package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.unit.Units;

/** The powers as one caller may see them: those of the own unit and of the units below it, or all. */
@ApplicationScoped
public class SeenPowers {
    private final Powers powers;
    private final Units units;
    private final UnitScope scope;

    SeenPowers(Powers powers, Units units, UnitScope scope) {
        this.powers = powers;
        this.units = units;
        this.scope = scope;
    }

    public Power required(Caller caller, String code) {
        var power = powers.required(code);
        scope.require(caller, power.unitCode());
        return power;
    }

    /** Powers of a unit itself when one is named, of all that the caller sees otherwise. */
    Page<PowerView> page(Caller caller, String unit, Level level, PowerType type, Paging paging) {
        var filter = "powers " + scope.boundary(caller) + " " + unit + " " + level + " " + type;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                powers.page(new PowerFilter(units(caller, unit), level, type), after, paging.fetch()),
                paging,
                filter,
                power -> List.of(power.code()),
                PowerView::of);
    }

    private Collection<String> units(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return List.of(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}
