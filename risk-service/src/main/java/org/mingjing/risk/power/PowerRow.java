package org.mingjing.risk.power;

/** What a row of a table states of a power. */
record PowerRow(PowerProfile profile, StatedDetails details) {

    /** All that is stated of a power from then on: what the table has no column for stays as it is known. */
    PowerContent over(PowerContent known) {
        var restated = known == null ? PowerContent.stated(profile) : known.restated(profile);
        return details.saysNothing() ? restated : new PowerContent(profile, details.over(restated.details()));
    }
}
