package org.mingjing.risk.warning;

import java.time.LocalDate;

/** A day by which somebody has something to do. Nothing happens to the warning when it passes. */
enum Deadline {
    EXPLANATION {
        @Override
        LocalDate day(Warning warning) {
            return warning.state() == WarningState.NOTIFIED ? warning.hearing().explainUntil() : null;
        }
    },
    APPEAL_DECISION {
        @Override
        LocalDate day(Warning warning) {
            var hearing = warning.hearing();
            return hearing.appeal() == Hearing.Appeal.OPEN ? hearing.appealDueOn() : null;
        }
    },
    CORRECTION {
        @Override
        LocalDate day(Warning warning) {
            return warning.state() == WarningState.CORRECTING
                    ? warning.correction().dueOn()
                    : null;
        }
    };

    /** The last day; null when it is not, or no longer, waited for. */
    abstract LocalDate day(Warning warning);
}
