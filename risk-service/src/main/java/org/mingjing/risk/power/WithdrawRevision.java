package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;

/** Takes back what was to be stated of a power from a day to come. */
@ApplicationScoped
class WithdrawRevision {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final Outbox outbox;
    private final UnitScope scope;
    private final Clock clock;

    WithdrawRevision(Powers powers, PowerRevisions revisions, Outbox outbox, UnitScope scope, Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    Power withdraw(String code, int no, String ifMatch, String reason, Caller caller) {
        var power = powers.lockedByCode(code).orElseThrow(NotFound::new);
        scope.require(caller, power.unitCode());
        ETags.require(ifMatch, power.version());
        var revision = revisions.byNo(code, no).orElseThrow(NotFound::new);
        revision.withdraw(new Withdrawal(reason, caller.actor(), OffsetDateTime.now(clock)));
        outbox.add(RevisionEvents.withdrawn(revision));
        powers.flush();
        return power;
    }
}
