package org.mingjing.risk.riskpoint;

/**
 * A risk point that counts, in the words that were confirmed.
 *
 * @param descriptionEn null where nobody wrote one
 */
public record WordedPoint(ConfirmedPoint point, String descriptionZh, String descriptionEn) {}
