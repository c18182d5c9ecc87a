package org.mingjing.risk.integrityfile.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An approval, or the request for one. Purpose and reasons are left out for auditors.
 *
 * @param unitCode the office that asks
 * @param until the last day on which the file may be read
 * @param claimedTie what the official declared to have to do with the reader, the reader did not, and nobody decided on;
 *     left out where there is none, and for auditors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApprovalView(
        UUID id,
        String official,
        String reader,
        String unitCode,
        ReadingApproval.State state,
        String purpose,
        LocalDate until,
        OffsetDateTime askedAt,
        UUID claimedTie,
        Said decision,
        Said ending) {

    /** @param by absent where the last day passed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(String by, OffsetDateTime at, String reason) {}
}
