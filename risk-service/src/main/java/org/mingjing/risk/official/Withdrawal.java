package org.mingjing.risk.official;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says that a record was wrong from the beginning. */
record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}
