package org.mingjing.risk.official;

/** Who leads a unit, leads part of it or oversees it is from today on somebody else than before; fired as a CDI event. */
public record LeaderChanged(String unitCode) {}
