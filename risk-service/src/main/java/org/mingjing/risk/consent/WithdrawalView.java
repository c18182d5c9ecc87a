package org.mingjing.risk.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * That an adopted edition is not to begin, as staff see it.
 *
 * @param no counts those that were asked for of one edition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithdrawalView(
        int edition,
        int no,
        String reason,
        Consent.Status status,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String decisionReason) {
    public static WithdrawalView of(int edition, int no, Consent consent) {
        return new WithdrawalView(
                edition,
                no,
                consent.reason(),
                consent.status(),
                consent.proposedBy(),
                consent.proposedAt(),
                consent.decidedBy(),
                consent.decidedAt(),
                consent.decisionReason());
    }
}
