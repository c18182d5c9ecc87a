package org.mingjing.process.alert;

/** The breach a card is for; the names are those of the score table, so a card finds its deduction by them. */
public enum Trigger {
    OVER_STEP_LIMIT,
    NEAR_PROMISED_LIMIT,
    OVER_PROMISED_LIMIT,
    OVER_STATUTORY_LIMIT,
    FEE_ABOVE_LOWER_LIMIT,
    FEE_NOT_PUBLISHED,
    PUBLICATION_OVERDUE,
    LAWFUL_APPLICATION_NOT_ACCEPTED,
    REFUSAL_WITHOUT_REASON,
    CANCELLED_POWER_USED,
    OUTSIDE_DISCRETION_TIER,
    OTHER
}
