package org.mingjing.risk.unit;

/** What a record says of a unit from its day on: that it exists like this, that it is no more, or that nothing was to be said. */
enum UnitEffect {
    EXISTS,
    ENDED,
    VOID
}
