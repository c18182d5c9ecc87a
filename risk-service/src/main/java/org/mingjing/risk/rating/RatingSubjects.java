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
    /** Whatever the planner knows of the tables, it looks the present rating up by its key: lateral with a limit. */
    private static final String READ = """
            select p,
                (select count(*) from RiskPoint rp where rp.profile.powerCode = p.code and rp.status = CONFIRMED),
                r.facts, r.grade, r.used, r.counted,
                (select count(*) from AcceptedCase c
                    where c.powerCode = p.code and c.acceptedOn > :yearAgo and c.acceptedOn <= :today),
                j.judged.criteria, j.judged.consequence, o,
                (select count(*) from RatingProposal x where x.powerCode = p.code and x.status = :open),
                r.derived
            from Power p
            left join lateral (
                select q.inputs.evidence.facts as facts, q.inputs.evidence.grade as grade,
                    q.inputs.evidence.usedAfterCancellation as used, q.inputs.countedCases as counted,
                    q.derivedLevel as derived
                from Rating q where q.powerCode = p.code and q.no = p.levels.ratingNo order by q.no limit 1) r
            left join PowerJudgement j on j.powerCode = p.code
                and j.no = (select max(l.no) from PowerJudgement l where l.powerCode = p.code)
            left join LevelOverride o on o.powerCode = p.code and o.status = :inForce
            where""";

    private static final String DUE = " p.levels.ratingState <> :rated and";
    private static final String IN_USE = " p.standing.status in :standing";

    private final StatelessSession session;
    private final Clock clock;

    RatingSubjects(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * The last code of each portion of the powers that are due. A portion is then read by its codes: with a limit alone,
     * the planner may put all powers that are left in order for each of them.
     *
     * @param units null for all
     */
    List<String> endsOfDue(Collection<String> units, int portion) {
        var query = session.createSelectionQuery(
                "select max(x.code) from (select p.code as code, row_number() over (order by p.code) as place from Power p"
                        + " where" + DUE + IN_USE + of(units)
                        + ") x group by (x.place - 1) / :portion order by max(x.code)",
                String.class);
        query.setParameter("portion", portion);
        query.setParameter("rated", RatingState.RATED);
        return narrowed(query, units).getResultList();
    }

    /** Powers that have no rating or one that rests on what is no longer so, from one code to another. */
    List<RatingSubject> due(Collection<String> units, String after, String last) {
        var query = query(READ + DUE + IN_USE + of(units) + " and p.code > :after and p.code <= :last order by p.code")
                .setParameter("rated", RatingState.RATED)
                .setParameter("after", after)
                .setParameter("last", last);
        return subjects(narrowed(query, units));
    }

    /** All powers in use. @param units null for all */
    List<RatingSubject> all(Collection<String> units, String after, int limit) {
        var query = query(READ + IN_USE + of(units) + " and p.code > :after order by p.code")
                .setParameter("after", after)
                .setMaxResults(limit);
        return subjects(narrowed(query, units));
    }

    Optional<RatingSubject> one(String code) {
        return subjects(query(READ + " p.code = :code").setParameter("code", code)).stream()
                .findFirst();
    }

    private static String of(Collection<String> units) {
        return units == null ? "" : " and p.profile.unitCode in :units";
    }

    private static <R> SelectionQuery<R> narrowed(SelectionQuery<R> query, Collection<String> units) {
        query.setParameter("standing", Powers.STANDING);
        return units == null ? query : query.setParameter("units", units);
    }

    private static List<RatingSubject> subjects(SelectionQuery<Object[]> query) {
        return query.getResultList().stream().map(RatingSubjects::subject).toList();
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
