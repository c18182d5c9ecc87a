package org.mingjing.risk.alert;

/** Whether a complaint was found justified; it is concluded once. */
enum ComplaintOutcome {
    OPEN,
    NOT_UPHELD,
    UPHELD
}
