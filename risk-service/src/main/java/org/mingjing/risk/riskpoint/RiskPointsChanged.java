package org.mingjing.risk.riskpoint;

/** Heard inside this service, in the transaction of the change: a power has more, fewer or other confirmed risk points. */
public record RiskPointsChanged(String powerCode) {}
