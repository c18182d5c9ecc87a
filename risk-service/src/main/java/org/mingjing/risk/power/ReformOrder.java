package org.mingjing.risk.power;

import java.time.LocalDate;

/**
 * What a document orders to be done to a power.
 *
 * @param target the unit that handles from now on, for a delegation; the power it ends in, for a merger; otherwise null
 */
record ReformOrder(ReformKind kind, String documentNo, LocalDate effectiveOn, String reason, String target) {}
