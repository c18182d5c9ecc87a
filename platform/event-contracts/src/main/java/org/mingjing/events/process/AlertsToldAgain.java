package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * All cards were told again. Whoever handled as many events of this republication lacks none of them, in whatever order they
 * came.
 *
 * @param events how many told of cards
 */
@EventType("org.mingjing.process.alert.told-again")
public record AlertsToldAgain(int events) implements DomainEvent {
    @Override
    public String subject() {
        return "cards";
    }
}
