package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * A proposed rating is no longer open although nobody decided about it.
 *
 * @param status WITHDRAWN where there is nothing to ask any more, SUPERSEDED where another proposal took its place
 */
@EventType(value = "org.mingjing.risk.rating-proposal.closed", classification = DataClassification.INTERNAL)
public record RatingProposalClosed(UUID proposalId, String powerCode, String status) implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
