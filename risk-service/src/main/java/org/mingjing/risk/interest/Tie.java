package org.mingjing.risk.interest;

/**
 * Somebody has to do with somebody else.
 *
 * @param bound an official, who decides nothing about the other
 * @param to an official or a school
 */
public record Tie(String bound, String to) {}
