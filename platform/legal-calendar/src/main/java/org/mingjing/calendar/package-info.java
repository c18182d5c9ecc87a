/**
 * Legal time limits: how long a public body has, when that ends, and the day-by-day reason why.
 *
 * <p>{@link org.mingjing.calendar.Limit} says how long, {@link org.mingjing.calendar.RunningLimit} adds the day it starts, its
 * extensions and its pauses, {@link org.mingjing.calendar.LegalCalendar} knows which days people work and answers with a
 * {@link org.mingjing.calendar.Due} date or a whole {@link org.mingjing.calendar.Derivation}. All are immutable values: whoever
 * gets a newer calendar replaces the old one.
 *
 * <p>Rules of counting: the day a limit starts is day 0; it is due at the end of its last day (Civil Code 民法典, articles 201
 * and 203). Limits of the Administrative Licensing Law 行政许可法 are in working days, legal holidays excluded (article 82), as are
 * limits of at most ten days in the Administrative Coercion Law 行政强制法 (article 69).
 */
package org.mingjing.calendar;
