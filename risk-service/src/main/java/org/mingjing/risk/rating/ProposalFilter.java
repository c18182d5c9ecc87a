package org.mingjing.risk.rating;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

/** Which proposals a list shows; what is null does not narrow it. Units, those that own or handle the power, null means all. */
record ProposalFilter(RatingProposal.Status status, ProposalReason reason, String power, Collection<String> units) {
    Conditions behind(Optional<UUID> id) {
        return Conditions.none()
                .and("status = :status", "status", status)
                .and("reason = :reason", "reason", reason)
                .and("powerCode = :power", "power", power)
                .and(
                        "powerCode in (select p.code from Power p"
                                + " where p.profile.unitCode in :units or p.standing.delegatedTo in :units)",
                        "units",
                        units)
                .and("id > :after", "after", id.orElse(null));
    }
}
