package org.mingjing.risk.naming;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param personMeant whether the words mean who bears them; then they must be worded otherwise */
public record FindingRequest(
        @NotNull Boolean personMeant,
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = NamedPlace.MOST) List<@NotNull @Valid NamedPlace> places) {}
