package org.mingjing.risk.signal;

/** Heard inside this service, in the transaction of the change: what is known about a power weighs differently now. */
public record EvidenceChanged(String powerCode) {}
