package org.mingjing.risk.riskpoint.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

@ApplicationScoped
class RiskPointReviews implements PanacheRepositoryBase<RiskPointReview, UUID> {
    private static final String AWAITING = "r.recordedAt is not null and r.recordedBy <> :member and not exists"
            + " (select 1 from ReviewSignature s where s.key.reviewId = r.id"
            + " and (s.bringsIntoForce = true or s.key.official = :member))"
            + " and not exists (select 1 from ReviewWithdrawal w where w.reviewId = r.id)"
            + " and (exists (select 1 from ReviewFinding f where f.key.reviewId = r.id)"
            + " or exists (select 1 from ReviewList l where l.reviewId = r.id))";

    /** Two who list the decisions of one review, sign or withdraw it take turns, until the transaction ends. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtextextended(:id, 35))", Long.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /**
     * Oldest first.
     *
     * @param member of whom they are; null for all
     * @param toSign only those with something on record that is neither in force nor withdrawn and waits for the word of this
     *     member
     */
    List<RiskPointReview> page(UUID after, String member, boolean toSign, int limit) {
        var wanted = Conditions.none()
                .and("r.id > :after", "after", after)
                .and(":member member of r.members", "member", member);
        if (toSign) {
            wanted.and(AWAITING);
        }
        return find("from RiskPointReview r where " + wanted.text() + " order by r.id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
