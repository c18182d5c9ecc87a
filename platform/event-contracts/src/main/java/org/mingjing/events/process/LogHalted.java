package org.mingjing.events.process;

import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * The transparency log signs nothing until somebody has looked: what it has does not add up, nobody says whether it does, or it is
 * later than it promised. An alarm.
 *
 * @param reasonCode such as {@code DATABASE_WENT_BACK} or {@code TILE_DAMAGED}
 * @param about the tile or the sizes concerned
 */
@EventType("org.mingjing.process.log.halted")
public record LogHalted(String origin, String reasonCode, String about) implements DomainEvent {
    @Override
    public String subject() {
        return origin;
    }
}
