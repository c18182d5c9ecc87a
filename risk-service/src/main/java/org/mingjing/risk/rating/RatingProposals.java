package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Level;

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

    /** A proposal of a power and the level that it says. */
    record Asked(UUID id, String powerCode, Level level) {}

    /** The same of many powers. */
    List<Asked> openToRateAgain(Collection<String> powerCodes) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.powerCode, p.proposed.toLevel from RatingProposal p"
                                + " where p.powerCode in :powers and p.status = :open and p.reason not in :aboutOneInput",
                        Asked.class)
                .setParameter("powers", powerCodes)
                .setParameter("open", RatingProposal.Status.OPEN)
                .setParameter("aboutOneInput", ProposalReason.ABOUT_ONE_INPUT)
                .getResultList();
    }

    void accept(Collection<UUID> ids, Rater rater, OffsetDateTime now) {
        update(
                "status = ?1, closedAt = ?2, decidedBy = ?3, decisionReason = ?4, version = version + 1 where id in ?5",
                RatingProposal.Status.ACCEPTED,
                now,
                rater.actor(),
                rater.because(),
                ids);
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
