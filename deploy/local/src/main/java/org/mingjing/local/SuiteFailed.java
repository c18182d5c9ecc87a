package org.mingjing.local;

/** The suite could not do what was asked; the message is written for the person who asked. */
public class SuiteFailed extends RuntimeException {
    SuiteFailed(String message) {
        super(message);
    }

    SuiteFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
