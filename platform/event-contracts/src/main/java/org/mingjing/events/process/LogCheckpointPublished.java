package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The transparency log has a new checkpoint, cosigned as its policy wants.
 *
 * @param origin the log's name
 * @param size entries it covers
 * @param root of their tree, base64
 * @param note the checkpoint with all signatures, as it is served
 */
@EventType("org.mingjing.process.log.checkpoint-published")
public record LogCheckpointPublished(String origin, long size, String root, String note) implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
