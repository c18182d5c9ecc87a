package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/**
 * When the warned were told, until when they may explain themselves and appeal, and their one appeal. An appeal does not
 * put the warning off, but none ends while its appeal is open.
 */
@Embeddable
class Hearing {
    enum Appeal {
        NONE,
        OPEN,
        UPHELD,
        REFUSED
    }

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "explanation_due_on")
    private LocalDate explainUntil;

    @Column(name = "appeal_until")
    private LocalDate appealUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal")
    private Appeal appeal = Appeal.NONE;

    @Column(name = "appealed_on")
    private LocalDate appealedOn;

    @Column(name = "appeal_due_on")
    private LocalDate appealDueOn;

    void tell(LocalDate on, LocalDate explanationUntil, LocalDate appealsUntil) {
        notifiedOn = on;
        explainUntil = explanationUntil;
        appealUntil = appealsUntil;
    }

    void refuseLateExplanation(LocalDate on) {
        if (on.isAfter(explainUntil)) {
            throw new RuleBroken("warning-explanation-late", explainUntil);
        }
    }

    void refuseWhileExplanationMayCome(LocalDate on) {
        if (!on.isAfter(explainUntil)) {
            throw new RuleBroken("warning-may-be-explained", explainUntil);
        }
    }

    /** Nobody loses a day that they were told of. */
    void recountExplanation(WarningDays days, WorkingDays calendar) {
        explainUntil = later(explainUntil, calendar.after(notifiedOn, days.explanation()));
    }

    void recountAppeal(WarningDays days, WorkingDays calendar) {
        appealUntil = later(appealUntil, calendar.after(notifiedOn, days.appeal()));
    }

    void recountAppealDecision(WarningDays days, WorkingDays calendar) {
        appealDueOn = calendar.after(appealedOn, days.appealDecision());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    boolean mayAppeal() {
        return told() && appeal == Appeal.NONE;
    }

    /** Nobody carries out what they were not told of. */
    void refuseBeforeNotice(LocalDate on) {
        if (on.isBefore(notifiedOn)) {
            throw new RuleBroken("warning-carried-out-before", on, notifiedOn);
        }
    }

    void appeal(LocalDate on, LocalDate decisionDueOn) {
        if (appeal != Appeal.NONE) {
            throw new RuleBroken("warning-appealed-already", appealedOn);
        }
        if (on.isAfter(appealUntil)) {
            throw new RuleBroken("warning-appeal-late", appealUntil);
        }
        appeal = Appeal.OPEN;
        appealedOn = on;
        appealDueOn = decisionDueOn;
    }

    void decideAppeal(boolean upheld) {
        if (appeal != Appeal.OPEN) {
            throw new RuleBroken("warning-appeal-not-open");
        }
        appeal = upheld ? Appeal.UPHELD : Appeal.REFUSED;
    }

    void refuseWhileAppealOpen() {
        if (appeal == Appeal.OPEN) {
            throw new RuleBroken("warning-appeal-open", appealedOn);
        }
    }

    boolean told() {
        return notifiedOn != null;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    LocalDate explainUntil() {
        return explainUntil;
    }

    LocalDate appealUntil() {
        return appealUntil;
    }

    Appeal appeal() {
        return appeal;
    }

    LocalDate appealedOn() {
        return appealedOn;
    }

    LocalDate appealDueOn() {
        return appealDueOn;
    }
}
