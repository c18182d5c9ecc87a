package org.mingjing.process.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * What the record of a collective decision says about the meeting. Whoever examined the matter reports as an observer.
 *
 * @param present members who take part, the chair among them
 * @param absent members who do not, and why the quorum is what it is
 */
public record Meeting(
        @NotNull OffsetDateTime heldAt,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Size(min = 1, max = 100) Set<@NotBlank @Size(max = 100) String> present,
        @NotNull @Size(max = 100) Set<@NotBlank @Size(max = 100) String> absent,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> observers) {}
