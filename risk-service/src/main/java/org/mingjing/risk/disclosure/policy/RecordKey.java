package org.mingjing.risk.disclosure.policy;

/** Names one public record. */
public record RecordKey(RecordKind kind, String code) {}
