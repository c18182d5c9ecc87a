package org.mingjing.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.events.accountability.AccountabilityEvents;
import org.mingjing.events.process.ProcessEvents;
import org.mingjing.events.risk.RiskEvents;

/** Every event type that the suite publishes. */
public final class EventCatalogue {
    private static final Map<String, Class<? extends DomainEvent>> BY_TYPE = Stream.of(
                    RiskEvents.ALL, ProcessEvents.ALL, AccountabilityEvents.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(EventCatalogue::typeOf, Function.identity()));

    private EventCatalogue() {}

    public static Collection<Class<? extends DomainEvent>> all() {
        return BY_TYPE.values();
    }

    /** Empty for a type this version does not know: consumers skip those. */
    public static Optional<Class<? extends DomainEvent>> eventClass(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public static String typeOf(Class<? extends DomainEvent> event) {
        return annotation(event).value();
    }

    public static DataClassification classificationOf(Class<? extends DomainEvent> event) {
        return annotation(event).classification();
    }

    private static EventType annotation(Class<? extends DomainEvent> event) {
        var annotation = event.getAnnotation(EventType.class);
        if (annotation == null) {
            throw new IllegalArgumentException(event + " carries no @EventType");
        }
        return annotation;
    }
}
