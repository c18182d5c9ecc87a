package org.mingjing.calendar;

import java.time.LocalDate;

/**
 * When a limit ends.
 *
 * @param date the last day; the limit is kept until this day has ended
 * @param countedDays N: working days for a limit in working days, for others the calendar days up to its end before that rolls
 *     to a working day
 * @param provisional a day from day 0 to the due day is in a year with no published calendar, so the date may still change
 */
public record Due(LocalDate date, int countedDays, boolean provisional) {}
