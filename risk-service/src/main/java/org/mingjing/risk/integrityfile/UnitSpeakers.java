package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.integrityfile.recusal.Recusal;
import org.mingjing.risk.official.Official;

/** Who speaks for a unit in the file of another: puts items into it, and sees for a time what they put in. */
@ApplicationScoped
class UnitSpeakers {
    private static final Set<String> ROLES = Set.of(Roles.UNIT_LEADER, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE);

    private final Recusal recusal;
    private final UnitScope scope;

    UnitSpeakers(Recusal recusal, UnitScope scope) {
        this.recusal = recusal;
        this.scope = scope;
    }

    /** The unit for which the caller speaks. */
    String unitOf(Caller by, Official official) {
        if (ROLES.stream().noneMatch(by::has)) {
            throw new RuleBroken("integrity-item-of-another");
        }
        if (by.official() == null) {
            // Whose interests nobody can look up speaks in nobody's file.
            throw new RuleBroken("decider-nameless");
        }
        if (recusal.filesNotFor(by).contains(official.code())) {
            throw new RuleBroken("integrity-item-interest");
        }
        scope.require(by, official.unitCode());
        if (by.unit() == null) {
            throw new RuleBroken("unit-unknown", "-");
        }
        return by.unit();
    }
}
