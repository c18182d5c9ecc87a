package org.mingjing.risk.disclosure.policy;

/** Of what a policy speaks. A line of a catalogue is made of the other kinds, so a fact has one rule wherever it stands. */
public enum RecordKind {
    POWER,
    LEVEL,
    RISK_POINT,
    MEASURE
}
