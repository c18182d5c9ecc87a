package org.mingjing.risk.rating.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.events.risk.RatingSchemeAdoptionDecided;
import org.mingjing.events.risk.RatingSchemeAdoptionProposed;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** Puts schemes into force from a day on: one person asks for it and another decides. */
@ApplicationScoped
class AdoptScheme {
    private final RatingSchemes schemes;
    private final SchemeAdoptions adoptions;
    private final Outbox outbox;
    private final Event<SchemeAdopted> observers;
    private final Clock clock;

    AdoptScheme(
            RatingSchemes schemes,
            SchemeAdoptions adoptions,
            Outbox outbox,
            Event<SchemeAdopted> observers,
            Clock clock) {
        this.schemes = schemes;
        this.adoptions = adoptions;
        this.outbox = outbox;
        this.observers = observers;
        this.clock = clock;
    }

    SchemeAdoption propose(List<SchemePeriod> periods, Caller analyst) {
        for (var period : periods) {
            if (schemes.byName(period.scheme()).isEmpty()) {
                throw new RuleBroken("rating-scheme-unknown", period.scheme());
            }
        }
        var adoption = new SchemeAdoption(new SchemePeriods(periods), analyst.actor(), OffsetDateTime.now(clock));
        adoptions.persistAndFlush(adoption);
        outbox.add(new RatingSchemeAdoptionProposed(
                adoption.id(),
                adoption.periods().stream()
                        .map(period -> period.scheme().toString())
                        .toList(),
                adoption.firstDay()));
        return adoption;
    }

    SchemeAdoption adopt(UUID id, String ifMatch, Caller supervisor) {
        var adoption = seen(id, ifMatch);
        adoption.adopt(supervisor.actor(), OffsetDateTime.now(clock));
        observers.fire(new SchemeAdopted(
                adoption.periods().stream().map(SchemePeriod::validFrom).toList()));
        return decided(adoption);
    }

    SchemeAdoption refuse(UUID id, String reason, String ifMatch, Caller supervisor) {
        var adoption = seen(id, ifMatch);
        adoption.refuse(supervisor.actor(), reason, OffsetDateTime.now(clock));
        return decided(adoption);
    }

    private SchemeAdoption seen(UUID id, String ifMatch) {
        var adoption = adoptions.required(id);
        ETags.requireSeen(ifMatch, adoption.version());
        return adoption;
    }

    private SchemeAdoption decided(SchemeAdoption adoption) {
        adoptions.flush();
        outbox.add(new RatingSchemeAdoptionDecided(
                adoption.id(), adoption.status() == SchemeAdoption.Status.ADOPTED, adoption.firstDay()));
        return adoption;
    }
}
