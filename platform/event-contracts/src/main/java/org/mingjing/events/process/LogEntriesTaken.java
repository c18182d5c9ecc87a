package org.mingjing.events.process;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Entries were taken for the transparency log: by the deadline each lies under a published checkpoint, or the log broke its
 * word.
 *
 * @param origin the log's name
 * @param leafHashes SHA-256 of the leaves, base64
 * @param promise says the same, as a note signed by the log: with it whoever misses a leaf has proof against the log
 */
@EventType("org.mingjing.process.log.entries-taken")
public record LogEntriesTaken(String origin, List<String> leafHashes, OffsetDateTime deadline, String promise)
        implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }

    /** Entries are taken by many at once and have no order before they have their places. */
    @Override
    public String key() {
        return leafHashes.get(0);
    }
}
