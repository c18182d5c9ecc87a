package org.mingjing.risk.warning;

/** Where a warning stands. */
enum WarningState {
    /** Somebody raised it; nobody decided yet. */
    RAISED,
    /** Decided, with tier and forms, and not yet told. */
    VERIFIED,
    /** There was nothing in it: at first sight, before or after the explanation, or on appeal. */
    DISMISSED,
    NOTIFIED,
    EXPLAINED,
    CORRECTING,
    /** Somebody looked whether it was corrected; it was, or it was not. */
    CHECKED,
    CLEARED,
    /** It was not corrected. The warning stays in force until it is. */
    ESCALATED;

    /** From the day the warned are told until it is cleared or found baseless. */
    boolean inForce() {
        return switch (this) {
            case NOTIFIED, EXPLAINED, CORRECTING, CHECKED, ESCALATED -> true;
            case RAISED, VERIFIED, DISMISSED, CLEARED -> false;
        };
    }
}
