package org.mingjing.risk.riskpoint.review;

/**
 * What a review found of one proposed risk point.
 *
 * @param reason why it was not confirmed
 */
record Decided(String code, boolean confirmed, String reason) {}
