package org.mingjing.process.log.append;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.note.Note;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.checkpoint.Witnessing;

/**
 * What the log promises for entries that it has taken and not yet published. Those of a transaction have one together, which
 * leaves with it; one of their own is signed for those who ask for it afterwards: most receipts are never looked at.
 */
@ApplicationScoped
public class Promises {
    private final LogConfig config;
    private final LogKey key;
    private final Witnessing witnessing;
    private final Clock clock;
    private volatile Instant begun;

    Promises(LogConfig config, LogKey key, Witnessing witnessing, Clock clock) {
        this.config = config;
        this.key = key;
        this.witnessing = witnessing;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** When the policy is in the log, should it be another than before. */
    void atStart(@Observes StartupEvent started) {
        begun = clock.instant();
    }

    /** In whole seconds, as the promise says it. */
    Instant deadline() {
        return clock.instant().plus(config.promiseWithin()).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * For entries taken just now. Signing takes longer than all else that is done for an entry.
     *
     * @throws RuleBroken {@code log-promise-too-long}: one that no reader of notes takes would bind nobody
     */
    Note promise(List<Hash> leaves, Instant deadline) {
        var policy = TlogPolicy.hashOf(witnessing.policy().getBytes(UTF_8));
        var promise = key.sign(new Promise(key.origin(), policy, leaves, deadline).text());
        if (promise.bytes().length > Note.LONGEST) {
            throw new RuleBroken("log-promise-too-long", leaves.size());
        }
        return promise;
    }

    /** For who has receipts of one deadline: the same for the same entries, whenever it is asked for, as long as this instance runs. */
    public Note again(List<Hash> leaves, Instant deadline) {
        return promise(leaves, latest(deadline, begun.plus(config.promiseWithin())));
    }

    /** Of one entry, for who has its receipt: evidence against the log when the entry is missing. */
    public Note of(Receipt receipt) {
        return again(List.of(receipt.leafHash()), receipt.deadline());
    }

    /**
     * An entry taken before this instance began may have been published under another policy, and the witnesses of this one have not
     * seen it before there was something to publish by this one: until then their word for what is newest would tell against the log.
     */
    static Instant latest(Instant deadline, Instant promisable) {
        return deadline.isBefore(promisable) ? promisable.truncatedTo(ChronoUnit.SECONDS) : deadline;
    }
}
