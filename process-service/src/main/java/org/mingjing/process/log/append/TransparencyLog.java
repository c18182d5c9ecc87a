package org.mingjing.process.log.append;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingjing.events.process.LogEntriesTaken;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogKey;

/**
 * The door to the log. An entry is taken in the transaction of what it records, so there is neither an act without its entry
 * nor an entry without its act; the promise leaves for Kafka with it, so an entry that is dropped before it is published is missed
 * by more than the one who holds its promise.
 */
@ApplicationScoped
public class TransparencyLog {
    private final Inbox inbox;
    private final Promises promises;
    private final LogKey key;
    private final Outbox outbox;
    private final Appended appended;

    TransparencyLog(Inbox inbox, Promises promises, LogKey key, Outbox outbox, Appended appended) {
        this.inbox = inbox;
        this.promises = promises;
        this.key = key;
        this.outbox = outbox;
        this.appended = appended;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Receipt append(NewEntry entry) {
        return appendAll(List.of(entry)).get(0);
    }

    /**
     * All or, when one is refused, none.
     *
     * @return a receipt for each, in their order
     * @throws RuleBroken {@code log-entry-differs} when the producer has called another entry by the same key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Receipt> appendAll(List<NewEntry> entries) {
        var receipts = new ArrayList<Receipt>();
        for (var outcome : appendEach(entries)) {
            var entry = entries.get(receipts.size());
            receipts.add(outcome.orElseThrow(() -> new RuleBroken("log-entry-differs", entry.producerKey())));
        }
        return receipts;
    }

    /**
     * Each by itself, for entries that have nothing to do with each other.
     *
     * @return a receipt for each, in their order; empty when the producer has called another entry by the same key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Optional<Receipt>> appendEach(List<NewEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var hashed = entries.stream()
                .map(entry -> new Inbox.Hashed(entry, Hash.leaf(entry.body())))
                .toList();
        var taken = inbox.add(hashed, promises.deadline());
        tell(taken.values());
        var known = taken.size() == entries.size() ? taken : inbox.known(hashed);
        var first = new HashSet<>(taken.keySet());
        return hashed.stream()
                .map(one -> outcome(one, known.get(one.key()), !first.remove(one.key())))
                .toList();
    }

    private static Optional<Receipt> outcome(Inbox.Hashed one, Inbox.Row row, boolean repeated) {
        return row.leafHash().equals(one.leafHash()) ? Optional.of(receipt(row, repeated)) : Optional.empty();
    }

    /** Of the entry that a producer calls so; empty when there is none. */
    public Optional<Hash> leafOf(String producer, String producerKey) {
        return inbox.leafOf(producer, producerKey);
    }

    private static Receipt receipt(Inbox.Row row, boolean repeated) {
        return new Receipt(row.id(), row.leafHash(), row.deadline(), repeated);
    }

    private void tell(Collection<Inbox.Row> taken) {
        if (taken.isEmpty()) {
            return;
        }
        var leaves = taken.stream().map(Inbox.Row::leafHash).toList();
        var deadline = taken.iterator().next().deadline();
        outbox.add(new LogEntriesTaken(
                key.origin(),
                leaves.stream().map(Hash::toString).toList(),
                deadline.atOffset(ZoneOffset.UTC),
                promises.promise(leaves, deadline).toString()));
        appended.afterCommit();
    }
}
