package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * Enough witnesses cosign the transparency log: told when that begins again, and when an instance begins to lead the log.
 *
 * @param size of the checkpoint they cosigned
 */
@EventType("org.mingjing.process.log.witnessed")
public record LogWitnessed(String origin, long size) implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
