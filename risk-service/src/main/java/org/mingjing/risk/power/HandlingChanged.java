package org.mingjing.risk.power;

/** Another unit handles a power than before, so others lead what is done with it; fired as a CDI event. */
public record HandlingChanged(String powerCode) {}
