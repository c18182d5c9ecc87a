package org.mingjing.process.calendar;

import java.time.LocalDate;

/**
 * A due day that a new calendar moves.
 *
 * @param clock CASE or the key of a step
 * @param limit PROMISED or STATUTORY
 */
public record DueDayChange(String caseNumber, String clock, String limit, LocalDate before, LocalDate after) {}
