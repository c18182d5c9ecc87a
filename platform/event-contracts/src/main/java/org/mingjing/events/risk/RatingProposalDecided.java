package org.mingjing.events.risk;

import java.util.UUID;
import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/** A person accepted or refused a proposed rating. */
@EventType(value = "org.mingjing.risk.rating-proposal.decided", classification = DataClassification.INTERNAL)
public record RatingProposalDecided(UUID proposalId, String powerCode, boolean accepted) implements DomainEvent {
    @Override
    public String subject() {
        return powerCode;
    }
}
