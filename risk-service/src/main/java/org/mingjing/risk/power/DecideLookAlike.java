package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.LookAlikeDecided;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.interest.Impartiality;
import org.mingjing.risk.official.ChargedOfficials;

/**
 * The supervisor says whether a power that looks like an ended one is another power; not one who has to do with who stated
 * it, with the unit that would own it or with those who answer for one of the two.
 */
@ApplicationScoped
class DecideLookAlike {
    private final LookAlikes lookAlikes;
    private final Impartiality impartiality;
    private final ChargedOfficials chargedOfficials;
    private final Outbox outbox;
    private final Clock clock;

    DecideLookAlike(
            LookAlikes lookAlikes,
            Impartiality impartiality,
            ChargedOfficials chargedOfficials,
            Outbox outbox,
            Clock clock) {
        this.lookAlikes = lookAlikes;
        this.impartiality = impartiality;
        this.chargedOfficials = chargedOfficials;
        this.outbox = outbox;
        this.clock = clock;
    }

    LookAlike decide(UUID id, String ifMatch, LookAlike.State decision, String reason, Caller supervisor) {
        var one = lookAlikes.locked(id).orElseThrow(NotFound::new);
        ETags.requireSeen(ifMatch, one.version());
        var today = LocalDate.now(clock);
        impartiality.require(
                supervisor,
                chargedOfficials.with(today, one.powerCode(), one.endedCode()),
                one.raisedBy(),
                one.unitCode());
        one.decide(decision, reason, supervisor, OffsetDateTime.now(clock));
        lookAlikes.flush();
        outbox.add(new LookAlikeDecided(one.powerCode(), one.unitCode(), one.endedCode(), decision.name()));
        return one;
    }
}
