package org.mingjing.process.power;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;

/** Who reads what is done under a power: staff of the unit that does it, and of the one that it belongs to. */
@ApplicationScoped
public class Oversight {
    /** The same for a list, of which every row has a {@code powerCode}; {@code :units} are those of the reader. */
    public static final String POWER_OF_UNITS = " in (select p.code from Power p where p.unitCode in :units)";

    private final Powers powers;
    private final UnitScope scope;

    Oversight(Powers powers, UnitScope scope) {
        this.powers = powers;
        this.scope = scope;
    }

    public boolean covers(Caller caller, String doneBy, String powerCode) {
        return scope.covers(caller, doneBy)
                || powers.find(powerCode)
                        .filter(power -> scope.covers(caller, power.unitCode()))
                        .isPresent();
    }

    /** @throws NotFound for everybody else, as if it did not exist */
    public void require(Caller caller, String doneBy, String powerCode) {
        if (!covers(caller, doneBy, powerCode)) {
            throw new NotFound();
        }
    }
}
