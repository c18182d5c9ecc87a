package org.mingjing.kit.outbox;

/** Kafka did not take everything; trying again later can help. */
public class BrokerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int acknowledged;

    BrokerUnavailable(int acknowledged, Throwable cause) {
        super("Kafka did not acknowledge: " + cause.getMessage(), cause);
        this.acknowledged = acknowledged;
    }

    int acknowledged() {
        return acknowledged;
    }
}
