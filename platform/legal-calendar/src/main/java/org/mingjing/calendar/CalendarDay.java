package org.mingjing.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the calendar knows of one day.
 *
 * @param name the holiday it belongs to, for a departure
 * @param provisional no calendar is published for its year, so Monday to Friday is a guess
 */
public record CalendarDay(LocalDate date, DayKind kind, Optional<Wording> name, boolean provisional) {}
