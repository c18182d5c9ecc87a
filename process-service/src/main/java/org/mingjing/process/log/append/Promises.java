package org.mingjing.process.log.append;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.note.Note;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;

/**
 * What the log promises for entries that it has taken and not yet published. Those of a transaction have one together; for one
 * of them it is signed when somebody asks, and not while the transaction holds its rows: most receipts are never looked at.
 */
@ApplicationScoped
public class Promises {
    private final LogConfig config;
    private final LogKey key;
    private final Clock clock;

    Promises(LogConfig config, LogKey key, Clock clock) {
        this.config = config;
        this.key = key;
        this.clock = clock;
    }

    /** In whole seconds, as the promise says it. */
    Instant deadline() {
        return clock.instant().plus(config.promiseWithin()).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * The same for the same entries, whenever it is asked for: their deadline is kept. Signing takes longer than all else that
     * is done for an entry.
     */
    public Note promise(List<Hash> leaves, Instant deadline) {
        return key.sign(new Promise(key.origin(), leaves, deadline).text());
    }

    /** Of one entry, for who has its receipt: evidence against the log when the entry is missing. */
    public Note of(Receipt receipt) {
        return promise(List.of(receipt.leafHash()), receipt.deadline());
    }
}
