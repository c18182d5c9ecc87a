package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class RatingProposals implements PanacheRepositoryBase<RatingProposal, UUID> {
    RatingProposal required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    Optional<RatingProposal> openFor(String powerCode, ProposalReason reason) {
        return find("powerCode = ?1 and reason = ?2 and status = ?3", powerCode, reason, RatingProposal.Status.OPEN)
                .firstResultOptional();
    }

    List<RatingProposal> refusedFor(String powerCode, ProposalReason reason) {
        return list("powerCode = ?1 and reason = ?2 and status = ?3", powerCode, reason, RatingProposal.Status.REFUSED);
    }

    /** Those that ask for a rating by all that is so today. */
    List<RatingProposal> openToRateAgain(String powerCode) {
        return find("powerCode = ?1 and status = ?2", powerCode, RatingProposal.Status.OPEN).stream()
                .filter(open -> !open.reason().isAboutOneInput())
                .toList();
    }

    List<String> powersWithOpen(Collection<String> powerCodes) {
        return find(
                        "select distinct p.powerCode from RatingProposal p where p.powerCode in ?1 and p.status = ?2",
                        powerCodes,
                        RatingProposal.Status.OPEN)
                .project(String.class)
                .list();
    }

    /** Oldest first; what is null does not narrow the list. */
    List<RatingProposal> page(
            RatingProposal.Status status, ProposalReason reason, String powerCode, Optional<UUID> after, int limit) {
        var parameters = new Parameters();
        var condition = new StringBuilder("1 = 1");
        if (status != null) {
            condition.append(" and status = :status");
            parameters.and("status", status);
        }
        if (reason != null) {
            condition.append(" and reason = :reason");
            parameters.and("reason", reason);
        }
        if (powerCode != null) {
            condition.append(" and powerCode = :power");
            parameters.and("power", powerCode);
        }
        after.ifPresent(id -> {
            condition.append(" and id > :after");
            parameters.and("after", id);
        });
        return find(condition + " order by id", parameters).range(0, limit - 1).list();
    }
}
