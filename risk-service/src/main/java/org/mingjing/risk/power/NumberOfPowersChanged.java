package org.mingjing.risk.power;

/** Heard inside the transaction that listed a power of the unit, ended one, or moved one from or to it. */
public record NumberOfPowersChanged(String unitCode) {}
