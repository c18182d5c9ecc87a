package org.mingjing.kit.operations;

import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;

/** Tells at once what there is never so much of that others would wait for it. */
public interface Republisher extends PortionRepublisher {

    /** The whole state as it is committed now. */
    Stream<DomainEvent> current();

    @Override
    default Portion portion(String after) {
        return new Portion(current(), null);
    }
}
