package org.mingjing.risk.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody who proposes or refuses says. */
public record Because(@NotBlank @Size(max = 2000) String reason) {}
