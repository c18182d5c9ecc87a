package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningState.CHECKED;
import static org.mingjing.risk.warning.WarningState.CLEARED;
import static org.mingjing.risk.warning.WarningState.CORRECTING;
import static org.mingjing.risk.warning.WarningState.DISMISSED;
import static org.mingjing.risk.warning.WarningState.ESCALATED;
import static org.mingjing.risk.warning.WarningState.EXPLAINED;
import static org.mingjing.risk.warning.WarningState.NOTIFIED;
import static org.mingjing.risk.warning.WarningState.RAISED;
import static org.mingjing.risk.warning.WarningState.VERIFIED;

import java.util.Set;

/** What can be done with a warning: where it then stands, and where it has to stand before. */
enum Step {
    VERIFY(VERIFIED, RAISED),
    /**
     * There is nothing in it, at first sight, by what was found or withdrawn since, or by the explanation. Once the warned were
     * told another person says so than who decided.
     */
    DISMISS(DISMISSED, RAISED, VERIFIED, NOTIFIED, EXPLAINED),
    NOTIFY(NOTIFIED, VERIFIED),
    EXPLAIN(EXPLAINED, NOTIFIED),
    /** Again when it was found not corrected. */
    ORDER_CORRECTION(CORRECTING, NOTIFIED, EXPLAINED, CHECKED),
    CARRY_OUT(null, CORRECTING, ESCALATED),
    CHECK(CHECKED, CORRECTING, ESCALATED),
    CLEAR(CLEARED, CHECKED),
    ESCALATE(ESCALATED, CORRECTING, CHECKED),
    /** However far the warning has come meanwhile, unless it was found baseless. */
    APPEAL(null, NOTIFIED, EXPLAINED, CORRECTING, CHECKED, ESCALATED, CLEARED),
    REFUSE_APPEAL(null, APPEAL),
    UPHOLD_APPEAL(DISMISSED, APPEAL);

    private final WarningState to;
    private final Set<WarningState> from;

    /** @param to null for what leaves it where it is */
    Step(WarningState to, WarningState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    Step(WarningState to, Step followed) {
        this.to = to;
        this.from = followed.from;
    }

    boolean fits(WarningState state) {
        return from.contains(state);
    }

    WarningState after(WarningState state) {
        return to == null ? state : to;
    }
}
