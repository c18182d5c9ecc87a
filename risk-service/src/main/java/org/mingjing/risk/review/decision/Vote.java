package org.mingjing.risk.review.decision;

/** What a member who was there did when an item was decided. */
enum Vote {
    IN_FAVOUR,
    AGAINST,
    ABSTAINED,
    /** Left the room, for it was about themself, their unit or a school they have to do with. */
    LEFT
}
