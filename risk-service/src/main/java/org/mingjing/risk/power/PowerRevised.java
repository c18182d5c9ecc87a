package org.mingjing.risk.power;

/** Heard inside the transaction in which a revision of a known power takes effect. */
public record PowerRevised(String code) {}
