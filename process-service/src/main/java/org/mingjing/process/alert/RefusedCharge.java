package org.mingjing.process.alert;

/**
 * More was to be charged than may be, and a card came of it.
 *
 * @param feeCode as it was typed
 * @param payer null when none was named
 * @param why code of the refusal
 * @param by who wanted to charge it
 */
public record RefusedCharge(String feeCode, int quantity, String amount, String payer, String why, String by) {}
