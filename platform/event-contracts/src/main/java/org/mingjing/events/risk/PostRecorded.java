package org.mingjing.events.risk;

import java.time.LocalDate;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A post of a unit; told again whenever it changes.
 *
 * @param leadership HEAD, DEPUTY or OTHER
 * @param until the last day, null while none is known
 * @param withdrawn whether the record turned out wrong: then there was no such post
 */
@EventType("org.mingjing.risk.post.recorded")
public record PostRecorded(
        String code,
        String unitCode,
        String leadership,
        String nameZh,
        String nameEn,
        LocalDate from,
        LocalDate until,
        boolean withdrawn)
        implements DomainEvent {
    @Override
    public String subject() {
        return code;
    }
}
