package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;

/** States something else of a power, from a day on. */
@ApplicationScoped
class RevisePower {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final ContentRules rules;
    private final TakeEffect takeEffect;
    private final UnitScope scope;
    private final Clock clock;

    RevisePower(
            Powers powers,
            PowerRevisions revisions,
            ContentRules rules,
            TakeEffect takeEffect,
            UnitScope scope,
            Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.rules = rules;
        this.takeEffect = takeEffect;
        this.scope = scope;
        this.clock = clock;
    }

    Power revise(String code, String ifMatch, PowerContent content, RevisionOrder order, Caller caller) {
        var power = owned(code, ifMatch, caller);
        power.refuseIfEnded();
        rules.require(content, caller);
        var revision = revisions
                .last(code)
                .followedBy(power.nextRevisionNo(), content, order, provenance(order, caller), LocalDate.now(clock));
        revisions.persist(revision);
        takeEffect.follow(power, revision);
        powers.flush();
        return power;
    }

    Power withdraw(String code, int no, String ifMatch, String reason, Caller caller) {
        var power = owned(code, ifMatch, caller);
        revisions
                .byNo(code, no)
                .orElseThrow(NotFound::new)
                .withdraw(new Withdrawal(reason, caller.actor(), OffsetDateTime.now(clock)));
        powers.flush();
        return power;
    }

    private Power owned(String code, String ifMatch, Caller caller) {
        var power = powers.lockedByCode(code).orElseThrow(NotFound::new);
        scope.require(caller, power.unitCode());
        ETags.require(ifMatch, power.version());
        return power;
    }

    private Provenance provenance(RevisionOrder order, Caller caller) {
        return new Provenance(order.reason(), order.documentNo(), caller.actor(), OffsetDateTime.now(clock));
    }
}
