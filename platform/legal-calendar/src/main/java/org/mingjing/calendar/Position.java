package org.mingjing.calendar;

import java.time.LocalDate;

/**
 * Where a running limit stands on a day: day {@code number} of {@code of}.
 *
 * @param number k: counted days up to and including {@code day}; 0 on day 0, N from the last counted day on
 * @param of N: counted days of the whole limit
 * @param workingDaysLeft working days after {@code day} up to and including the due day, without paused ones; 0 on the due day
 * @param overdue the due day has ended
 */
public record Position(LocalDate day, int number, int of, int workingDaysLeft, boolean overdue) {}
