package org.mingjing.events;

/**
 * A fact that one service tells the others. Implementations are records annotated with {@link EventType}; their
 * components are codes, ids, dates and plain values, never personal data: what is on a topic cannot be erased.
 */
public interface DomainEvent {

    /** Business code of what the fact is about, for example a power's code; at most 200 characters. */
    String subject();

    /** Kafka key: facts with one key keep their order. The subject unless an event says otherwise. */
    default String key() {
        return subject();
    }
}
