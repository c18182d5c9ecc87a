package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.LookAlikeDecided;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;

/** The supervisor says whether a power that looks like an ended one is another power. */
@ApplicationScoped
class DecideLookAlike {
    private final LookAlikes lookAlikes;
    private final Outbox outbox;
    private final Clock clock;

    DecideLookAlike(LookAlikes lookAlikes, Outbox outbox, Clock clock) {
        this.lookAlikes = lookAlikes;
        this.outbox = outbox;
        this.clock = clock;
    }

    LookAlike decide(UUID id, String ifMatch, LookAlike.State decision, String reason, Caller supervisor) {
        var one = lookAlikes.locked(id).orElseThrow(NotFound::new);
        ETags.require(ifMatch, one.version());
        one.decide(decision, reason, supervisor, OffsetDateTime.now(clock));
        lookAlikes.flush();
        outbox.add(new LookAlikeDecided(one.powerCode(), one.unitCode(), one.endedCode(), decision.name()));
        return one;
    }
}
