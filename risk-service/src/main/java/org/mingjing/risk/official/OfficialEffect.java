package org.mingjing.risk.official;

/** What a record says of an official from its day on: that they serve in a unit, that they left, or that nothing was to be said. */
enum OfficialEffect {
    IN_SERVICE,
    LEFT,
    VOID
}
