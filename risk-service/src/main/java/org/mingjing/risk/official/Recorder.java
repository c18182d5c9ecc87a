package org.mingjing.risk.official;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** Who records something now, and why. */
record Recorder(Caller caller, OffsetDateTime now, String reason) {

    Said said() {
        return new Said(caller.actor(), now, reason);
    }

    /** Who records what was before today says why it was not recorded then. */
    Said saidAbout(LocalDate from) {
        if (from.isBefore(now.toLocalDate())) {
            requireReason(from);
        }
        return said();
    }

    /** A correction has one, whichever day it is about. */
    void requireReason(LocalDate day) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("past-without-reason", day);
        }
    }
}
