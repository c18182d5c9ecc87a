package org.mingjing.process.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.process.unit.Units;

/** Who oversees what is done under a power ({@link Power#overseersOf}): reads it, and is answerable for it where warned. */
@ApplicationScoped
public class Oversight {
    private final Powers powers;
    private final Units units;
    private final UnitScope scope;

    Oversight(Powers powers, Units units, UnitScope scope) {
        this.powers = powers;
        this.units = units;
        this.scope = scope;
    }

    /** Codes of the units; of a power that we never heard of, the unit that does it alone. */
    public List<String> over(String doneBy, String powerCode) {
        return powers.find(powerCode).map(power -> power.overseersOf(doneBy)).orElse(List.of(doneBy));
    }

    public boolean covers(Caller caller, String doneBy, String powerCode) {
        return over(doneBy, powerCode).stream().anyMatch(unit -> scope.covers(caller, unit));
    }

    /** @throws NotFound for everybody else, as if it did not exist */
    public void require(Caller caller, String doneBy, String powerCode) {
        if (!covers(caller, doneBy, powerCode)) {
            throw new NotFound();
        }
    }

    /**
     * The same as a condition on the rows of a list, with {@link #unitsOf} as {@code :units}.
     *
     * @param doneBy name of the column with the unit; {@code powerCode} of the one with the power
     */
    public static String theirs(String doneBy, String powerCode) {
        return doneBy + " in :units or " + powerCode + " in (select p.code from Power p where p.unitCode in :units)";
    }

    /** Those that a caller's lists have to stay within; null for whoever sees all. */
    public List<String> unitsOf(Caller caller) {
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}
