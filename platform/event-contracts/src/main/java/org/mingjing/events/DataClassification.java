package org.mingjing.events;

import java.util.Locale;

/** Who may read an event. Kafka's access control is by topic, so the class decides the topic. */
public enum DataClassification {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL;

    /** The value of the CloudEvents extension {@code dataclassification}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Outsiders may read public topics only; everything else shares the internal one. */
    public String topicOf(String service) {
        return "mingjing." + service + (this == PUBLIC ? ".public.v1" : ".internal.v1");
    }
}
