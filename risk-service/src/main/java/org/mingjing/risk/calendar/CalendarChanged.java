package org.mingjing.risk.calendar;

/** Heard inside this service, in the transaction of the change: another calendar than before is in force. */
public record CalendarChanged() {}
