package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningEntry.Kind.APPEALED;
import static org.mingjing.risk.warning.WarningEntry.Kind.EXPLAINED;
import static org.mingjing.risk.warning.WarningEntry.Kind.FORM_CARRIED_OUT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** What the warned say: their explanation, an appeal; and that a form was carried out, which those who ordered it may say too. */
@ApplicationScoped
class AnswerWarning {
    private final SeenWarnings seenWarnings;
    private final WarningSchemes schemes;
    private final Deadlines deadlines;
    private final OfficeClock officeClock;
    private final WarningHistory history;
    private final Clock clock;

    AnswerWarning(
            SeenWarnings seenWarnings,
            WarningSchemes schemes,
            Deadlines deadlines,
            OfficeClock officeClock,
            WarningHistory history,
            Clock clock) {
        this.seenWarnings = seenWarnings;
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.officeClock = officeClock;
        this.history = history;
        this.clock = clock;
    }

    Warning explain(String code, String text, String ifMatch, Caller by) {
        var warning = seenWarnings.asWarned(by, code);
        ETags.require(ifMatch, warning.version());
        warning.explain(today());
        history.add(warning, EXPLAINED, text, by.actor());
        return warning;
    }

    Warning appeal(String code, String text, String ifMatch, Caller by) {
        var warning = seenWarnings.asWarned(by, code);
        ETags.require(ifMatch, warning.version());
        var days = schemes.findById(warning.proposed().scheme()).days();
        var decisionDueOn = deadlines.after(today(), days.appealDecision());
        warning.appeal(today(), decisionDueOn);
        deadlines.watch(code, Deadline.APPEAL_DECISION, decisionDueOn, days.reminder());
        history.add(warning, APPEALED, text, by.actor());
        return warning;
    }

    Warning carryOut(String code, Form form, LocalDate on, String evidence, String ifMatch, Caller by) {
        var warning = seenWarnings.required(by, code);
        ETags.require(ifMatch, warning.version());
        if (on.isAfter(today())) {
            throw new RuleBroken("warning-carried-out-in-future", on);
        }
        warning.carryOut(form, on, evidence, by);
        officeClock.startChecking(warning);
        history.add(warning, FORM_CARRIED_OUT, form + " " + on + ": " + evidence, by.actor());
        return warning;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
