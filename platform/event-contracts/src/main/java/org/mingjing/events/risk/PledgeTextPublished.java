package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The text that officials pledge in a year was published, or another edition of it.
 *
 * @param dueOn the day by which it is to be signed
 */
@EventType("org.mingjing.risk.pledge-text.published")
public record PledgeTextPublished(int year, int edition, String sha256, LocalDate dueOn) implements DomainEvent {
    @Override
    public String subject() {
        return String.valueOf(year);
    }
}
