package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many working days the steps of a warning take at most.
 *
 * @param explanation from the notification
 * @param appeal from the notification
 * @param appealDecision from the appeal
 * @param correction from the order
 * @param reminder so many before each of these ends, somebody is reminded
 */
@Embeddable
record WarningDays(
        @Column(name = "explanation_days") int explanation,
        @Column(name = "appeal_days") int appeal,
        @Column(name = "appeal_decision_days") int appealDecision,
        @Column(name = "correction_days") int correction,
        @Column(name = "reminder_days") int reminder) {}
