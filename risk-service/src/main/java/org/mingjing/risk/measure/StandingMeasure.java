package org.mingjing.risk.measure;

import java.time.LocalDate;

/** A measure that was not withdrawn, as a catalogue lists it. */
public record StandingMeasure(
        String code, String powerCode, MeasureKind kind, String owner, LocalDate dueOn, MeasureStatus status) {}
