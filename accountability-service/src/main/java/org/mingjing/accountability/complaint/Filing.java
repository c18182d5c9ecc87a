package org.mingjing.accountability.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody complains of.
 *
 * @param caseNumber null where no case is meant
 * @param reporter null for an anonymous complaint
 */
record Filing(
        @NotBlank @Size(max = 40) String powerCode,
        @Size(min = 1, max = 60) String caseNumber,
        @NotNull ComplaintKind kind,
        @NotBlank @Size(max = 4000) String text,
        @Valid Reporter reporter) {

    record Reporter(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String contact) {}

    /** Never in a log: a record would print all it holds. */
    @Override
    public String toString() {
        return "Filing about " + powerCode;
    }
}
