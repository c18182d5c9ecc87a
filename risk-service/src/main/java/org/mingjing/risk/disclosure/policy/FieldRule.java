package org.mingjing.risk.disclosure.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether the public reads a field.
 *
 * @param reason of a withheld field; left out of a public one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldRule(
        @NotNull RecordKind kind,
        @NotBlank @Size(max = 60) String field,
        @NotNull Disclosure disclosure,
        WithheldReason reason) {

    /** One of the two; there is no third. */
    public enum Disclosure {
        PUBLIC,
        WITHHELD
    }

    boolean hasReasonAsItMust() {
        return (disclosure == Disclosure.WITHHELD) == (reason != null);
    }
}
