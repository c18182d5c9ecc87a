package org.mingjing.process.clock;

import org.mingjing.calendar.Limit;

/** More time as somebody entitled grants it. */
record ClockGrant(Limit extra, String reason, String basis, String documentNo) {}
