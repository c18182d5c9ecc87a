package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.unit.Units;

/** The powers as one caller may see them: those that the own unit or a unit below it owns or handles, or all. */
@ApplicationScoped
public class SeenPowers {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final DatedPowers dated;
    private final Units units;
    private final UnitScope scope;

    SeenPowers(Powers powers, PowerRevisions revisions, DatedPowers dated, Units units, UnitScope scope) {
        this.powers = powers;
        this.revisions = revisions;
        this.dated = dated;
        this.units = units;
        this.scope = scope;
    }

    public Power required(Caller caller, String code) {
        var power = powers.required(code);
        if (!sees(caller, power)) {
            throw new NotFound();
        }
        return power;
    }

    private boolean sees(Caller caller, Power power) {
        return scope.covers(caller, power.handlingUnitCode()) || scope.covers(caller, power.unitCode());
    }

    /** Those of the named powers that the caller sees, kept from all other changes until the transaction ends. */
    public List<Power> locked(Caller caller, Collection<String> codes) {
        var mine = units(caller, null);
        return powers.lockedByCodes(codes).stream()
                .filter(power ->
                        mine == null || mine.contains(power.unitCode()) || mine.contains(power.handlingUnitCode()))
                .toList();
    }

    PowerView view(Power power) {
        return PowerView.of(power, revisions.current(power));
    }

    /** Who sees a power now sees its past, and whose it was on a day sees that day; 404 before the day from which it is listed. */
    PowerView asOf(Caller caller, String code, LocalDate day) {
        var power = powers.required(code);
        var then = dated.on(day, code);
        var owner = then.owner().orElseThrow(NotFound::new);
        if (!sees(caller, power) && !(dated.hasCome(day) && scope.covers(caller, owner))) {
            throw new NotFound();
        }
        return PowerView.asOf(then);
    }

    /** Powers that a unit itself owns or handles when one is named, of all that the caller sees otherwise. */
    Page<PowerView> page(Caller caller, String unit, Level level, PowerType type, Paging paging) {
        var filter = "powers " + scope.boundary(caller) + " " + unit + " " + level + " " + type;
        var page =
                powers.page(new PowerFilter(units(caller, unit), level, type), after(paging, filter), paging.fetch());
        var current = revisions.current(page.stream().map(Power::code).toList());
        return Page.of(
                page,
                paging,
                filter,
                power -> List.of(power.code()),
                power -> PowerView.of(power, current.get(power.code())));
    }

    /** The same as of a day; unit and level are those that they had then. */
    Page<PowerView> pageAsOf(Caller caller, LocalDate day, String unit, Level level, PowerType type, Paging paging) {
        var then = new DatedPowers.Then(unit == null ? null : List.of(unit), level, type);
        var filter = "powers " + scope.boundary(caller) + " " + then + " as of " + day;
        return Page.of(
                dated.page(day, units(caller, null), then, after(paging, filter), paging.fetch()),
                paging,
                filter,
                power -> List.of(power.revision().orElseThrow().powerCode()),
                PowerView::asOf);
    }

    private static String after(Paging paging, String filter) {
        return paging.after(filter).text(0).orElse("");
    }

    /** The unit alone when one is named, else all within the boundary of the caller; null for no boundary. */
    Collection<String> units(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return List.of(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}
