package org.mingjing.events.process;

import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** The national calendar that clocks run by, whole. */
@EventType("org.mingjing.process.calendar.replaced")
public record CalendarReplaced(List<CalendarDay> days, List<Integer> publishedYears) implements DomainEvent {
    @Override
    public String subject() {
        return "calendar";
    }
}
