package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningEntry.Kind.APPEAL_REFUSED;
import static org.mingjing.risk.warning.WarningEntry.Kind.APPEAL_UPHELD;
import static org.mingjing.risk.warning.WarningEntry.Kind.CLEARED;
import static org.mingjing.risk.warning.WarningEntry.Kind.CORRECTION_ORDERED;
import static org.mingjing.risk.warning.WarningEntry.Kind.DISMISSED;
import static org.mingjing.risk.warning.WarningEntry.Kind.ESCALATED;
import static org.mingjing.risk.warning.WarningEntry.Kind.FOUND_CORRECTED;
import static org.mingjing.risk.warning.WarningEntry.Kind.FOUND_NOT_CORRECTED;
import static org.mingjing.risk.warning.WarningEntry.Kind.NOTIFIED;
import static org.mingjing.risk.warning.WarningEntry.Kind.VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;

/** What the Supervision Office and the Party committee decide of a warning; each decision stays on record. */
@ApplicationScoped
class DecideWarning {
    private final SeenWarnings seenWarnings;
    private final WarningSchemes schemes;
    private final Deadlines deadlines;
    private final RaiseWarning raiseWarning;
    private final WarningHistory history;
    private final Clock clock;

    DecideWarning(
            SeenWarnings seenWarnings,
            WarningSchemes schemes,
            Deadlines deadlines,
            RaiseWarning raiseWarning,
            WarningHistory history,
            Clock clock) {
        this.seenWarnings = seenWarnings;
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.raiseWarning = raiseWarning;
        this.history = history;
        this.clock = clock;
    }

    Warning verify(String code, int tier, Set<Form> forms, String reason, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        warning.verify(tier, forms, reason, by);
        return noted(warning, VERIFIED, reason, by);
    }

    Warning dismiss(String code, String reason, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        warning.dismiss(by);
        return noted(warning, DISMISSED, reason, by);
    }

    Warning notifyWarned(String code, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        var today = today();
        var days = daysOf(warning);
        var explainUntil = deadlines.after(today, days.explanation());
        warning.notifyWarned(today, explainUntil, deadlines.after(today, days.appeal()), by);
        deadlines.watch(code, Deadline.EXPLANATION, explainUntil, days.reminder());
        return noted(warning, NOTIFIED, null, by);
    }

    Warning orderCorrection(String code, String demands, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        var days = daysOf(warning);
        var until = deadlines.after(today(), days.correction());
        warning.orderCorrection(today(), until, by);
        deadlines.watch(code, Deadline.CORRECTION, until, days.reminder());
        return noted(warning, CORRECTION_ORDERED, demands, by);
    }

    Warning check(String code, boolean confirmed, String evidence, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        warning.check(confirmed, today(), by);
        return noted(warning, confirmed ? FOUND_CORRECTED : FOUND_NOT_CORRECTED, evidence, by);
    }

    Warning clear(String code, String reason, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        warning.clear(by);
        return noted(warning, CLEARED, reason, by);
    }

    Warning escalate(String code, String reason, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        warning.escalate(today(), by);
        noted(warning, ESCALATED, reason, by);
        raiseWarning.follow(warning, by);
        return warning;
    }

    Warning decideAppeal(String code, boolean upheld, String reason, String ifMatch, Caller by) {
        var warning = seen(code, ifMatch, by);
        warning.decideAppeal(upheld, by);
        return noted(warning, upheld ? APPEAL_UPHELD : APPEAL_REFUSED, reason, by);
    }

    private Warning seen(String code, String ifMatch, Caller by) {
        var warning = seenWarnings.toDecide(by, code);
        ETags.requireSeen(ifMatch, warning.version());
        return warning;
    }

    private Warning noted(Warning warning, WarningEntry.Kind kind, String text, Caller by) {
        history.add(warning, kind, text, by.actor());
        return warning;
    }

    private WarningDays daysOf(Warning warning) {
        return schemes.findById(warning.proposed().scheme()).days();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
