package org.mingjing.process.log;

/**
 * Something does not add up, and to sign on would hide it. Nothing is given a place and nothing is signed until it does; what was
 * published stays readable and what is appended is kept.
 */
public class LogStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StopReason reason;
    private final String about;

    /** @param about the tile or sizes concerned; public */
    public LogStopped(StopReason reason, String about) {
        super(reason + ": " + about);
        this.reason = reason;
        this.about = about;
    }

    public StopReason reason() {
        return reason;
    }

    public String about() {
        return about;
    }
}
