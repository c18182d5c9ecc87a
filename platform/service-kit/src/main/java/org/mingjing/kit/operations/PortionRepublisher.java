package org.mingjing.kit.operations;

import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;

/**
 * Tells the present state of one kind of aggregate as events, for consumers that are new or lost their copy, a portion at a
 * time: whoever changes something waits for one portion and not for all of them.
 */
public interface PortionRepublisher {

    /** Its name in the operations interface, such as {@code cases}; without blanks. */
    String aggregate();

    /**
     * The state of some, as it is committed now. No change can tell its event while this is read and until it is told, see
     * {@link org.mingjing.kit.outbox.Outbox#republish}; it need lock nothing.
     *
     * @param after where the portion before ended; null for the first
     */
    Portion portion(String after);

    /** @param end where this portion ended, without blanks; null when nothing is left */
    record Portion(Stream<DomainEvent> events, String end) {}
}
