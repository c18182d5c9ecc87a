package org.mingjing.risk.disclosure.policy;

/** A field that the public does not read, and why. */
public record Withheld(String field, WithheldReason reason) {}
