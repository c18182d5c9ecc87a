package org.mingjing.risk.rating;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.risk.power.Level;

/**
 * A proposal as the interface shows it.
 *
 * @param trigger what brought it about, as codes; null for who sees the own unit alone
 */
public record ProposalView(
        UUID id,
        String powerCode,
        ProposalReason reason,
        String trigger,
        RatingProposal.Status status,
        Level fromLevel,
        Level toLevel,
        BigDecimal fromScore,
        BigDecimal toScore,
        int upheldFacts,
        String derivationZh,
        String derivationEn,
        OffsetDateTime openedAt,
        OffsetDateTime closedAt,
        String decidedBy,
        String decisionReason) {
    static ProposalView of(RatingProposal proposal) {
        var proposed = proposal.proposed();
        return new ProposalView(
                proposal.id(),
                proposal.powerCode(),
                proposal.reason(),
                proposal.trigger(),
                proposal.status(),
                proposed.fromLevel(),
                proposed.toLevel(),
                proposed.fromScore(),
                proposed.toScore(),
                proposed.evidence().facts(),
                proposed.derivationZh(),
                proposed.derivationEn(),
                proposal.openedAt(),
                proposal.closedAt(),
                proposal.decidedBy(),
                proposal.decisionReason());
    }

    ProposalView withoutTrigger() {
        return new ProposalView(
                id,
                powerCode,
                reason,
                null,
                status,
                fromLevel,
                toLevel,
                fromScore,
                toScore,
                upheldFacts,
                derivationZh,
                derivationEn,
                openedAt,
                closedAt,
                decidedBy,
                decisionReason);
    }
}
