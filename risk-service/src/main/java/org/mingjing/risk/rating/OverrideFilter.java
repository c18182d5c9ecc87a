package org.mingjing.risk.rating;

import java.time.LocalDate;

/** Which overrides a list shows; what is null does not narrow it. */
record OverrideFilter(OverrideStatus status, String power, LocalDate expiresBefore) {}
