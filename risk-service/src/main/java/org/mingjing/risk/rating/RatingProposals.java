package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    List<RatingProposal> openBut(ProposalReason reason, String powerCode) {
        return list("powerCode = ?1 and reason <> ?2 and status = ?3", powerCode, reason, RatingProposal.Status.OPEN);
    }

    List<RatingProposal> refusedFor(String powerCode, ProposalReason reason) {
        return list("powerCode = ?1 and reason = ?2 and status = ?3", powerCode, reason, RatingProposal.Status.REFUSED);
    }

    /** The power a proposal is about, asked without keeping the proposal, which may change until the power is locked. */
    String powerOf(UUID id) {
        return find("select p.powerCode from RatingProposal p where p.id = ?1", id)
                .project(String.class)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Those that ask for a rating by all that is so today. */
    List<RatingProposal> openToRateAgain(String powerCode) {
        return list(
                "powerCode = ?1 and status = ?2 and reason not in ?3",
                powerCode,
                RatingProposal.Status.OPEN,
                ProposalReason.ABOUT_ONE_INPUT);
    }

    /** The same of many powers: the power of each proposal by its id. */
    Map<UUID, String> openToRateAgain(Collection<String> powerCodes) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.powerCode from RatingProposal p"
                                + " where p.powerCode in :powers and p.status = :open and p.reason not in :aboutOneInput",
                        Object[].class)
                .setParameter("powers", powerCodes)
                .setParameter("open", RatingProposal.Status.OPEN)
                .setParameter("aboutOneInput", ProposalReason.ABOUT_ONE_INPUT)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    void withdraw(Collection<UUID> ids, OffsetDateTime now) {
        update(
                "status = ?1, closedAt = ?2, version = version + 1 where id in ?3",
                RatingProposal.Status.WITHDRAWN,
                now,
                ids);
    }

    /** Oldest first. */
    List<RatingProposal> page(ProposalFilter filter, Optional<UUID> after, int limit) {
        var wanted = filter.behind(after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
