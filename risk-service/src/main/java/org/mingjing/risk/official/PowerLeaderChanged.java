package org.mingjing.risk.official;

/** Whoever is charged with leading a power is from today on somebody else than before; fired as a CDI event. */
public record PowerLeaderChanged(String powerCode) {}
