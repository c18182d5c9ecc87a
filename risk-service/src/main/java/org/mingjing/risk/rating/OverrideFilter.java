package org.mingjing.risk.rating;

import java.time.LocalDate;
import java.util.Collection;

/** Which overrides a list shows; what is null does not narrow it. Units, those that own or handle the power, null means all. */
record OverrideFilter(OverrideStatus status, String power, LocalDate expiresBefore, Collection<String> units) {}
