package org.mingjing.risk.interest.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.InterestView;
import org.mingjing.risk.interest.OthersInterests;

/** Somebody of the Supervision Office reads who is named in an interest; the answer and its line in the register are one. */
@ApplicationScoped
class ReadNames {
    private final OthersInterests othersInterests;
    private final InterestRegister register;
    private final SealedPurposes sealedPurposes;
    private final Outbox outbox;
    private final Clock clock;

    ReadNames(
            OthersInterests othersInterests,
            InterestRegister register,
            SealedPurposes sealedPurposes,
            Outbox outbox,
            Clock clock) {
        this.othersInterests = othersInterests;
        this.register = register;
        this.sealedPurposes = sealedPurposes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param repeatKey under which the answer would be kept to be given again; must be null */
    InterestView read(UUID interestId, String purpose, String repeatKey, Caller by) {
        if (repeatKey != null) {
            throw new RuleBroken("interest-reading-not-repeatable");
        }
        var interest = othersInterests.opened(interestId, by);
        var id = Ids.next();
        var reading = new InterestReading(
                id,
                interestId,
                interest.official(),
                by.actor(),
                sealedPurposes.seal(purpose, id),
                OffsetDateTime.now(clock));
        register.persist(reading);
        outbox.add(reading.told());
        return interest;
    }
}
