package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The transparency log broke its word, and there is a file that shows it to anybody. An alarm.
 *
 * @param kindCode {@code unkept-promise} or {@code split-view}
 * @param name of the evidence
 */
@EventType("org.mingjing.process.log.evidence-found")
public record LogEvidenceFound(String origin, String kindCode, String name) implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
