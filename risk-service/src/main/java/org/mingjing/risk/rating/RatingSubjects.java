package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.RatingState;
import org.mingjing.risk.rating.scheme.Consequence;
import org.mingjing.risk.rating.scheme.Criterion;
import org.mingjing.risk.rating.scheme.Judged;
import org.mingjing.risk.signal.Evidence;

/**
 * Reads powers with all that a rating of them rests on, page by page and with nothing kept in a session: a hundred thousand
 * of them must fit through half a gigabyte.
 */
@ApplicationScoped
class RatingSubjects {
    private static final String READ = """
            select p,
                (select count(*) from RiskPoint rp where rp.profile.powerCode = p.code and rp.status = CONFIRMED),
                r.inputs.evidence.facts, r.inputs.evidence.grade, r.inputs.evidence.usedAfterCancellation,
                r.inputs.countedCases,
                (select count(*) from AcceptedCase c
                    where c.powerCode = p.code and c.acceptedOn > :yearAgo and c.acceptedOn <= :today),
                j.judged.criteria, j.judged.consequence, o,
                (select count(*) from RatingProposal x where x.powerCode = p.code and x.status = :open),
                r.derivedLevel
            from Power p
            left join Rating r on r.powerCode = p.code and r.no = p.levels.ratingNo
            left join PowerJudgement j on j.powerCode = p.code
                and j.no = (select max(l.no) from PowerJudgement l where l.powerCode = p.code)
            left join LevelOverride o on o.powerCode = p.code and o.status = :inForce
            where""";

    private final StatelessSession session;
    private final Clock clock;

    RatingSubjects(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Powers that have no rating or one that rests on what is no longer so. @param units null for all */
    List<RatingSubject> due(Collection<String> units, String after, int limit) {
        return page(" p.levels.ratingState <> :rated and", units, after, limit);
    }

    /** All powers in use. @param units null for all */
    List<RatingSubject> all(Collection<String> units, String after, int limit) {
        return page("", units, after, limit);
    }

    Optional<RatingSubject> one(String code) {
        return query(READ + " p.code = :code").setParameter("code", code).getResultList().stream()
                .map(RatingSubjects::subject)
                .findFirst();
    }

    private List<RatingSubject> page(String condition, Collection<String> units, String after, int limit) {
        var query = query(READ + condition + " p.standing.status in :standing and p.code > :after"
                + (units == null ? "" : " and p.profile.unitCode in :units") + " order by p.code");
        query.setParameter("after", after);
        query.setParameter("standing", Powers.STANDING);
        if (!condition.isEmpty()) {
            query.setParameter("rated", RatingState.RATED);
        }
        if (units != null) {
            query.setParameter("units", units);
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(RatingSubjects::subject)
                .toList();
    }

    private SelectionQuery<Object[]> query(String hql) {
        var today = LocalDate.now(clock);
        return session.createSelectionQuery(hql, Object[].class)
                .setParameter("today", today)
                .setParameter("yearAgo", today.minusYears(1))
                .setParameter("inForce", OverrideStatus.IN_FORCE)
                .setParameter("open", RatingProposal.Status.OPEN);
    }

    private static RatingSubject subject(Object[] row) {
        var power = (Power) row[0];
        boolean rated = row[3] != null;
        return new RatingSubject(
                power,
                ((Long) row[1]).intValue(),
                rated ? new Evidence((int) row[2], (int) row[3], (boolean) row[4]) : null,
                rated ? (int) row[5] : ((Long) row[6]).intValue(),
                new Judged(criteria(row[7]), (Consequence) row[8]),
                (LevelOverride) row[9],
                (Long) row[10] > 0,
                (Level) row[11]);
    }

    @SuppressWarnings("unchecked")
    private static Set<Criterion> criteria(Object column) {
        return (Set<Criterion>) column;
    }
}
