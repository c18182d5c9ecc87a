package org.mingjing.risk.interest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Ties that bind officials who did not declare them, because it was found that they are there. */
public interface FoundTies {
    /** Those of these officials. */
    List<Tie> binding(Collection<String> officials, LocalDate day);
}
