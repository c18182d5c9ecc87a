package org.mingjing.risk.alert;

/** What a supervisor decided of a card, each later than those before it: an upheld one may still be revoked. */
enum CardOutcome {
    OPEN,
    UPHELD,
    MITIGATED,
    REVOKED
}
