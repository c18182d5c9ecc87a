package org.mingjing.events.process;

import java.time.LocalDate;

/** A day that departs from Monday to Friday; kind is HOLIDAY or MAKE_UP_WORKDAY. */
public record CalendarDay(LocalDate date, String kind, String nameZh, String nameEn) {}
