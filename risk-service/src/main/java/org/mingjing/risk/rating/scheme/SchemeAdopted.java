package org.mingjing.risk.rating.scheme;

import java.time.LocalDate;
import java.util.List;

/** Heard inside this service, in the transaction of the decision: from these days on powers may be rated by another scheme. */
public record SchemeAdopted(List<LocalDate> starts) {}
