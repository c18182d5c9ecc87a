package org.mingjing.risk.power;

import java.time.LocalDate;

/** @param firstDay of the calendar in force: what begins on it is due by statute before it is by promise */
record BrokenPromise(Power power, LocalDate firstDay) {}
