package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.risk.power.Powers;

@ApplicationScoped
class AwaitedJudgements implements PanacheRepositoryBase<AwaitedJudgement, UUID> {
    Optional<AwaitedJudgement> about(String powerCode, ProposalReason reason) {
        return find("powerCode = ?1 and reason = ?2", powerCode, reason).firstResultOptional();
    }

    /** Asked past the session: whoever wants to know locks the power afterwards. */
    List<DueReview> about(String powerCode) {
        return due("a.powerCode = ?1", powerCode);
    }

    List<DueReview> everything() {
        return due("true");
    }

    private List<DueReview> due(String which, Object... parameters) {
        return find("select a.powerCode, a.reason, a.since from AwaitedJudgement a where " + which, parameters)
                .project(Question.class)
                .stream()
                .map(Question::due)
                .toList();
    }

    record Question(String powerCode, ProposalReason reason, OffsetDateTime since) {
        DueReview due() {
            return DueReview.ofPower(reason, powerCode, since);
        }
    }

    /** Oldest first; a power that has ended since is not to be judged any more. @param units null for all */
    List<AwaitedJudgement> page(Collection<String> units, Optional<UUID> after, int limit) {
        var waiting = "select a from AwaitedJudgement a join Power p on p.code = a.powerCode"
                + " where a.id > ?1 and p.standing.status in ?2";
        var first = after.orElse(new UUID(0, 0));
        var query = units == null
                ? find(waiting + " order by a.id", first, Powers.STANDING)
                : find(waiting + " and p.profile.unitCode in ?3 order by a.id", first, Powers.STANDING, units);
        return query.range(0, limit - 1).list();
    }
}
