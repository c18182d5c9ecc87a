package org.mingjing.risk.riskpoint;

/** Only what is CONFIRMED counts. */
public enum RiskPointStatus {
    PROPOSED,
    CONFIRMED,
    REJECTED,
    RETIRED
}
