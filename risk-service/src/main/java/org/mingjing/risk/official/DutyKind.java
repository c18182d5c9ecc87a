package org.mingjing.risk.official;

import java.util.Optional;

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

    /** What a duty of this kind makes somebody a leader of. */
    Optional<Led> leads(String subject) {
        return switch (this) {
            case LEAD -> Optional.of(Led.power(subject));
            case OVERSEE -> Optional.of(Led.unit(subject));
            case HANDLE, EXAMINE, APPROVE -> Optional.empty();
        };
    }

    /** Two who lead are nobody who answers for it. */
    boolean belongsToOnePost() {
        return this == LEAD || this == OVERSEE;
    }
}
