package org.mingjing.kit.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears every topic the service listens to, one message after the other. A message is acknowledged when its effect is
 * committed or when it lies in the dead letters; never before. One that fails while the service stops stays
 * unacknowledged and comes again after the start.
 */
@ApplicationScoped
class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final EventHandling handling;
    private final DeadLetters deadLetters;
    private final Stopping stopping;

    EventConsumer(EventHandling handling, DeadLetters deadLetters, Stopping stopping) {
        this.handling = handling;
        this.deadLetters = deadLetters;
        this.stopping = stopping;
    }

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> message) {
        try {
            handling.handle(message.value());
        } catch (RuntimeException failure) {
            if (stopping.now()) {
                LOG.infof(
                        "message %s-%d@%d waits for the next start",
                        message.topic(), message.partition(), message.offset());
                throw failure;
            }
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
