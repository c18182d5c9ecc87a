package org.mingjing.process.clock;

import java.time.LocalDate;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.Trigger;

/** A card that becomes due at the start of a day (00:00) if the clock still runs then. */
record Rung(Grade grade, Trigger trigger, LocalDate from) {}
