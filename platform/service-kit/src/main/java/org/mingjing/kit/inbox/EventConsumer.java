package org.mingjing.kit.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears every topic the service listens to, one message after the other. A message is acknowledged when its effect is
 * committed or when it lies in the dead letters; never before.
 */
@ApplicationScoped
class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final EventHandling handling;
    private final DeadLetters deadLetters;

    EventConsumer(EventHandling handling, DeadLetters deadLetters) {
        this.handling = handling;
        this.deadLetters = deadLetters;
    }

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> message) {
        try {
            handling.handle(message.value());
        } catch (RuntimeException failure) {
            LOG.errorf(
                    failure,
                    "message %s-%d@%d goes to the dead letters",
                    message.topic(),
                    message.partition(),
                    message.offset());
            deadLetters.add(message, failure);
        }
    }
}
