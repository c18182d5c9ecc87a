package org.mingjing.risk.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

@ApplicationScoped
class AwaitedJudgements implements PanacheRepositoryBase<AwaitedJudgement, UUID> {
    Optional<AwaitedJudgement> about(String powerCode, ProposalReason reason) {
        return find("powerCode = ?1 and reason = ?2", powerCode, reason).firstResultOptional();
    }

    List<AwaitedJudgement> ofPower(String powerCode) {
        return list("powerCode", powerCode);
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

    /** Oldest first. @param units null for all */
    List<AwaitedJudgement> page(Collection<String> units, Optional<UUID> after, int limit) {
        var wanted = Conditions.none()
                .and("id > :after", "after", after.orElse(null))
                .and("powerCode in (select p.code from Power p where p.profile.unitCode in :units)", "units", units);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
