package org.mingjing.risk.official;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reason must be given when the last day is past */
record Ending(@NotNull LocalDate lastDay, @Size(max = 2000) String reason) {}
