package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Optional;

/** After which day the office has its own days: the warned have theirs first, and no longer than they need them. */
final class OfficeTurn {
    private OfficeTurn() {}

    /** When a warning came to stand where it does. */
    static LocalDate after(Warning warning, LocalDate today) {
        return switch (warning.state()) {
            case NOTIFIED -> warning.hearing().explainUntil();
            case CORRECTING -> warning.correction().dueOn();
            default -> today;
        };
    }

    /** When a form was carried out; empty while somebody else has nothing to check yet. */
    static Optional<LocalDate> toCheck(Warning warning, LocalDate today) {
        var correction = warning.correction();
        if (warning.state() != WarningState.CORRECTING || !correction.isCarriedOut()) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(correction.dueOn()) ? today : correction.dueOn());
    }
}
