package org.mingjing.kit.operations;

import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;

/** Tells the present state of one kind of aggregate as events, for consumers that are new or lost their copy. */
public interface Republisher {

    /** Its name in the operations interface, such as {@code powers}. */
    String aggregate();

    /**
     * The state as it is committed now. No change can tell its event while this is read and until it is told, see
     * {@link org.mingjing.kit.outbox.Outbox#republish}; it need lock nothing.
     */
    Stream<DomainEvent> current();
}
