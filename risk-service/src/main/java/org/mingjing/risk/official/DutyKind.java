package org.mingjing.risk.official;

/** What a post does about a power: leads, handles, examines or approves it; or that it is in charge of a unit (分管). */
public enum DutyKind {
    LEAD,
    HANDLE,
    EXAMINE,
    APPROVE,
    OVERSEE;

    boolean isAboutUnit() {
        return this == OVERSEE;
    }

    /** Two who lead are nobody who answers for it. */
    boolean belongsToOnePost() {
        return this == LEAD || this == OVERSEE;
    }
}
