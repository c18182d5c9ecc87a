package org.mingjing.process.procedure;

/** How a step ended. */
public enum Outcome {
    DONE,
    ACCEPTED,
    REJECTED,
    AGREE,
    DISAGREE,
    AGREE_NEEDS_HIGHER_APPROVAL,
    GRANT,
    REFUSE;

    /** Nobody is turned down without being told why. */
    public boolean needsReasons() {
        return this == REJECTED || this == DISAGREE || this == REFUSE;
    }

    public boolean consents() {
        return !needsReasons();
    }
}
