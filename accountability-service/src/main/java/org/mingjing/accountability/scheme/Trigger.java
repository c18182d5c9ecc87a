package org.mingjing.accountability.scheme;

/** What sets off a card, as the score table may name it. A card with another trigger is shown and deducts nothing. */
enum Trigger {
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
