package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The transparency log, which had halted, adds up again and goes on. */
@EventType("org.mingjing.process.log.resumed")
public record LogResumed(String origin) implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
