package org.mingjing.risk.power;

import java.time.LocalDate;

/**
 * Why and from when something else is stated of a power.
 *
 * @param documentNo what it rests on; null for what needs no document, such as another telephone number
 * @param corrects number of the revision of the same day that this one puts right; null for a new one
 */
record RevisionOrder(LocalDate validFrom, String reason, String documentNo, Integer corrects) {}
