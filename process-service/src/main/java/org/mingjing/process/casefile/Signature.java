package org.mingjing.process.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Under whose hand something was done.
 *
 * @param official null when a municipal system reports what was done elsewhere
 * @param at when it was recorded
 * @param on the day it counts from; earlier than {@code at} only for what a municipal system reports
 */
record Signature(String official, String unit, OffsetDateTime at, LocalDate on) {}
