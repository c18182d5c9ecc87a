package org.mingjing.process.charge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param basis the law or document that lets less be charged */
record Exemption(@NotBlank @Size(max = 500) String basis) {}
