package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;

/**
 * How many working days the steps of a warning take at most.
 *
 * @param explanation from the notification
 * @param appeal from the notification
 * @param appealDecision from the appeal
 * @param correction from the order
 * @param reminder so many before each of these ends, somebody is reminded
 * @param verification from the raising
 * @param notification from the verification
 * @param decision from the explanation, or from the last day for it
 * @param conclusion from the check; as many for the check, from the day on which the last form was carried out, or from the last
 *     one to correct
 * @param followUp from the escalation to another look
 */
@Embeddable
record WarningDays(
        @Column(name = "explanation_days") int explanation,
        @Column(name = "appeal_days") int appeal,
        @Column(name = "appeal_decision_days") int appealDecision,
        @Column(name = "correction_days") int correction,
        @Column(name = "reminder_days") int reminder,
        @Column(name = "verification_days") int verification,
        @Column(name = "notification_days") int notification,
        @Column(name = "decision_days") int decision,
        @Column(name = "conclusion_days") int conclusion,
        @Column(name = "follow_up_days") int followUp) {
    /** So many the office has for its next step; empty where nothing is left to do. */
    OptionalInt ofOffice(WarningState state) {
        return switch (state) {
            case RAISED -> OptionalInt.of(verification);
            case VERIFIED -> OptionalInt.of(notification);
            case NOTIFIED, EXPLAINED -> OptionalInt.of(decision);
            case CORRECTING, CHECKED -> OptionalInt.of(conclusion);
            case ESCALATED -> OptionalInt.of(followUp);
            case DISMISSED, CLEARED -> OptionalInt.empty();
        };
    }
}
