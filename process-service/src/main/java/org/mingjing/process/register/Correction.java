package org.mingjing.process.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What should have been recorded, and why it was not. */
public record Correction(
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @Size(max = 1000) String reason) {}
