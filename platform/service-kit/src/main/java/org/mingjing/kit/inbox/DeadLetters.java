package org.mingjing.kit.inbox;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.mingjing.kit.outbox.BrokerUnavailable;
import org.mingjing.kit.outbox.EventProducer;
import org.mingjing.kit.outbox.Topics;

/** Messages that can never succeed, as they came, with their cause in headers. */
@ApplicationScoped
public class DeadLetters {
    static final String CAUSE = "dead-letter-cause";
    static final String ORIGIN = "dead-letter-origin";
    private static final int CAUSE_LENGTH = 500;

    private final EventProducer producer;
    private final Topics topics;

    DeadLetters(EventProducer producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    /** Waits for the broker: letting the message go unacknowledged would lose it. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, retryOn = BrokerUnavailable.class)
    @ExponentialBackoff(maxDelay = 10_000)
    public void add(ConsumerRecord<String, byte[]> message, Throwable failure) {
        var letter = letter(message.topic(), message, failure);
        put(letter.headers(), ORIGIN, message.topic() + "-" + message.partition() + "@" + message.offset());
        send(letter);
    }

    /** A dead letter of this topic that failed once more: with the new cause, from where it first came. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, retryOn = BrokerUnavailable.class)
    @ExponentialBackoff(maxDelay = 10_000)
    public void addAgain(String topic, ConsumerRecord<String, byte[]> message, Throwable failure) {
        send(letter(topic, message, failure));
    }

    private ProducerRecord<String, byte[]> letter(
            String topic, ConsumerRecord<String, byte[]> message, Throwable failure) {
        var letter = new ProducerRecord<>(topics.deadLetterTopic(topic), message.key(), message.value());
        message.headers().forEach(letter.headers()::add);
        put(letter.headers(), CAUSE, cause(failure));
        return letter;
    }

    private void send(ProducerRecord<String, byte[]> letter) {
        try {
            producer.send(List.of(letter));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before the dead letter was kept", e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String cause(Throwable failure) {
        var text = failure.getClass().getName() + ": " + failure.getMessage();
        return text.length() > CAUSE_LENGTH ? text.substring(0, CAUSE_LENGTH) : text;
    }
}
