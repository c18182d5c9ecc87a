package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.Units;

/** Keeps the officials of the caller's part of the tree. */
@ApplicationScoped
class KeepOfficials {
    private final Officials officials;
    private final Units units;
    private final UnitScope scope;
    private final Outbox outbox;

    KeepOfficials(Officials officials, Units units, UnitScope scope, Outbox outbox) {
        this.officials = officials;
        this.units = units;
        this.scope = scope;
        this.outbox = outbox;
    }

    Official enter(String code, OfficialProfile profile, Caller caller) {
        refuseElsewhere(profile.unitCode(), caller);
        if (officials.byCode(code).isPresent()) {
            throw new RuleBroken("official-code-taken", code);
        }
        var official = new Official(code, profile);
        officials.persist(official);
        outbox.add(official.told());
        return official;
    }

    Official change(String code, OfficialProfile profile, String ifMatch, Caller caller) {
        var official = officials.required(code);
        scope.require(caller, official.unitCode());
        ETags.require(ifMatch, official.version());
        refuseElsewhere(profile.unitCode(), caller);
        official.restate(profile);
        officials.flush();
        outbox.add(official.told());
        return official;
    }

    private void refuseElsewhere(String unit, Caller caller) {
        if (units.byCode(unit).isEmpty() || !scope.covers(caller, unit)) {
            throw new RuleBroken("unit-unknown", unit);
        }
    }
}
