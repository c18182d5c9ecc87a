package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.official.Officials;

/** What an official signed, for themself and for whoever sees their unit; who only runs the system sees nobody's. */
@ApplicationScoped
class SeenPledges {
    private static final Set<String> ADMINISTRATORS = Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN);

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
            if (ADMINISTRATORS.containsAll(caller.acting())) {
                throw new NotFound();
            }
            scope.require(caller, official.unitCode());
        }
        return pledges.by(officialCode);
    }
}
