package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.official.Officials;

/** What an official signed, for themself and for whoever sees their unit. */
@ApplicationScoped
class SeenPledges {
    private final Pledges pledges;
    private final Officials officials;
    private final UnitScope scope;

    SeenPledges(Pledges pledges, Officials officials, UnitScope scope) {
        this.pledges = pledges;
        this.officials = officials;
        this.scope = scope;
    }

    List<Pledge> of(String officialCode, Caller caller) {
        var official = officials.required(officialCode);
        if (!caller.is(officialCode)) {
            scope.require(caller, official.unitCode());
        }
        return pledges.by(officialCode);
    }
}
