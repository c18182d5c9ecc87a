package org.mingjing.risk.integrityfile.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** The Party committee finds whether a tie that only the official of a file declared keeps the other out of it. */
@ApplicationScoped
class DecideTie {
    private final EntityManager entities;
    private final SeenTies seenTies;
    private final Recusal recusal;
    private final TieReasons reasons;
    private final Outbox outbox;
    private final Clock clock;

    DecideTie(
            EntityManager entities,
            SeenTies seenTies,
            Recusal recusal,
            TieReasons reasons,
            Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.seenTies = seenTies;
        this.recusal = recusal;
        this.reasons = reasons;
        this.outbox = outbox;
        this.clock = clock;
    }

    ClaimedTie decide(UUID interestId, TieState verdict, String reason, String ifMatch, Caller by) {
        var tie = seenTies.required(by, interestId);
        recusal.refuse(by, tie.official());
        ETags.requireSeen(ifMatch, tie.decisions());
        tie.refuseAgain(verdict);
        var id = Ids.next();
        var decision = new TieDecision(
                id,
                interestId,
                tie.decisions() + 1,
                verdict,
                reasons.seal(reason, id),
                by.actor(),
                OffsetDateTime.now(clock));
        entities.persist(decision);
        // Of two at once the second hears of the first here.
        entities.flush();
        var decided = tie.with(decision);
        outbox.add(decided.told());
        return decided;
    }
}
