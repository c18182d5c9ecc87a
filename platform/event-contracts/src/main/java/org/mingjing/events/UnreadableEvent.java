package org.mingjing.events;

/** Bytes that claim to be an event and are not one of ours, or lack what we need. Trying again cannot help. */
public class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
