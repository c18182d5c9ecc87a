package org.mingjing.process.log.witness;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.LogUnwitnessed;
import org.mingjing.events.process.LogWitnessed;
import org.mingjing.events.process.WitnessReply;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.witness.AskWitnesses.Asked;

/**
 * Sounds the alarm once when for some time too few witnesses have cosigned, and tells when it is over. Belongs to the thread
 * that makes checkpoints.
 */
@ApplicationScoped
class TellWitnesses {
    private static final Logger LOG = Logger.getLogger(TellWitnesses.class);

    private enum Told {
        NOTHING,
        UNWITNESSED,
        WITNESSED
    }

    private final Outbox outbox;
    private final LogConfig config;
    private final Clock clock;
    private Told told = Told.NOTHING;
    private Instant missingSince;

    TellWitnesses(Outbox outbox, LogConfig config, Clock clock) {
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void heard(Asked asked) {
        var head = asked.checkpoint().checkpoint();
        if (asked.enough()) {
            missingSince = null;
            // Also the first time: whoever led before may have sounded an alarm that nobody else would end.
            // Where nobody is asked there is nothing to tell.
            boolean byWitnesses = asked.checkpoint().note().signatures().stream()
                    .anyMatch(line -> !line.name().equals(head.origin()));
            if (byWitnesses && told != Told.WITNESSED && tell(new LogWitnessed(head.origin(), head.size()))) {
                told = Told.WITNESSED;
            }
            return;
        }
        if (missingSince == null) {
            missingSince = clock.instant();
            LOG.warnf("checkpoint of %d is not cosigned: %s", head.size(), missing(asked));
        }
        boolean tooLong = !clock.instant().isBefore(missingSince.plus(config.unwitnessedAfter()));
        if (tooLong
                && told != Told.UNWITNESSED
                && tell(new LogUnwitnessed(head.origin(), head.size(), missing(asked)))) {
            told = Told.UNWITNESSED;
        }
    }

    private static List<WitnessReply> missing(Asked asked) {
        return asked.answers().entrySet().stream()
                .filter(answer -> answer.getValue().reply() != Reply.COSIGNED)
                .map(answer -> new WitnessReply(
                        answer.getKey(), answer.getValue().reply().name()))
                .toList();
    }

    private boolean tell(DomainEvent event) {
        try {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
            return true;
        } catch (RuntimeException e) {
            // Tried again with the next checkpoint.
            LOG.warnf("not told: %s", e);
            return false;
        }
    }
}
