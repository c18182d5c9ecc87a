package org.mingjing.risk.power;

/** Heard inside the transaction that cancelled a power or merged it into another; it is locked. */
public record PowerEnded(String powerCode) {}
