package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
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
    private final RefuseReturn refuseReturn;
    private final RefusedPowers refusedPowers;
    private final TakeEffect takeEffect;
    private final UnitScope scope;
    private final Clock clock;

    RevisePower(
            Powers powers,
            PowerRevisions revisions,
            ContentRules rules,
            RefuseReturn refuseReturn,
            RefusedPowers refusedPowers,
            TakeEffect takeEffect,
            UnitScope scope,
            Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.rules = rules;
        this.refuseReturn = refuseReturn;
        this.refusedPowers = refusedPowers;
        this.takeEffect = takeEffect;
        this.scope = scope;
        this.clock = clock;
    }

    Stated revise(String code, String ifMatch, PowerContent content, RevisionOrder order, Caller caller) {
        refuseReturn.keepEndsOut();
        var power = owned(code, ifMatch, caller);
        power.refuseIfEnded();
        refusedPowers.refuse(code);
        rules.require(content, caller);
        var last = revisions.last(code);
        var revision =
                last.followedBy(power.revisions() + 1, content, order, provenance(order, caller), LocalDate.now(clock));
        // Not with one that waits: what that looks like may have ended meanwhile.
        if (!content.looksLike(revisions.current(power).content())) {
            var suspects = refuseReturn.suspects(Map.of(code, content), caller.actor());
            if (!suspects.isEmpty()) {
                return new Stated.LooksEnded(suspects);
            }
        }
        power.countRevision();
        revisions.persist(revision);
        takeEffect.follow(power, revision);
        powers.flush();
        return new Stated.Done(power);
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
