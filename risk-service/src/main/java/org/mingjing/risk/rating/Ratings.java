package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;

@ApplicationScoped
public class Ratings implements PanacheRepositoryBase<Rating, UUID> {
    /** The rating on which the level of the power rests. */
    public Rating current(Power power) {
        return find("powerCode = ?1 and no = ?2", power.code(), power.levels().ratingNo())
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The rating that everybody may know of a published power. */
    public Rating published(Power power) {
        return find("powerCode = ?1 and no = ?2", power.code(), power.levels().publishedRatingNo())
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The first ones behind a number. */
    List<Rating> of(Power power, long no, int limit) {
        return find("powerCode = ?1 and no > ?2 order by no", power.code(), no)
                .range(0, limit - 1)
                .list();
    }

    /** By power code; powers without a rating are left out. */
    public Map<String, Rating> current(Collection<Power> powers) {
        return stream(
                        "select r from Rating r join Power p on p.code = r.powerCode and p.levels.ratingNo = r.no where p in ?1",
                        powers)
                .collect(toMap(Rating::powerCode, rating -> rating));
    }

    /** The last one of each power before a moment, by power code. */
    public Map<String, Rating> lastBefore(Collection<String> powerCodes, OffsetDateTime moment) {
        return stream(
                        "from Rating r where r.powerCode in ?1 and r.no = (select max(l.no) from Rating l"
                                + " where l.powerCode = r.powerCode and l.ratedAt < ?2)",
                        powerCodes,
                        moment)
                .collect(toMap(Rating::powerCode, rating -> rating));
    }

    /** By power code; powers that were never published are left out. */
    public Map<String, Rating> published(Collection<Power> powers) {
        return stream(
                        "select r from Rating r join Power p on p.code = r.powerCode and p.levels.publishedRatingNo = r.no where p in ?1",
                        powers)
                .collect(toMap(Rating::powerCode, rating -> rating));
    }

    /**
     * Codes of the rated powers of a unit that were not rated by all their inputs since a change. Who leads the unit leads
     * what it handles for others too; how many powers it has is a matter of those that it owns.
     */
    List<String> powersToLookAt(DueReview ofUnit) {
        var itsOwn = ofUnit.reason() == ProposalReason.LEADER
                ? "(p.profile.unitCode = ?1 or p.standing.delegatedTo = ?1)"
                : "p.profile.unitCode = ?1";
        return find(
                        "select p.code from Rating r join Power p on p.code = r.powerCode and p.levels.ratingNo = r.no"
                                + " where " + itsOwn + " and p.standing.status in ?2"
                                + " and not (r.reason in ?3 and r.ratedAt > ?4) order by p.code",
                        ofUnit.code(),
                        Powers.STANDING,
                        RatingReason.BY_ALL_INPUTS,
                        ofUnit.since())
                .project(String.class)
                .list();
    }

    /**
     * Codes of the rated powers in use that nobody rated by all their inputs since a moment, nor was asked about. That people set
     * another level, or one input of it was accepted, is no look at the others.
     *
     * @param after a code, so that the next portion begins where one ended
     */
    List<String> powersRatedBefore(OffsetDateTime moment, String after, int limit) {
        return find(
                        "select p.code from Power p where p.levels.ratingNo > 0 and p.standing.status in ?2"
                                + " and not exists (select 1 from Rating r where r.powerCode = p.code and r.reason in ?6"
                                + " and r.ratedAt >= ?1) and not exists (select 1 from RatingProposal x"
                                + " where x.powerCode = p.code and x.reason = ?3"
                                + " and (x.status = ?4 or x.openedAt >= ?1))"
                                + " and not exists (select 1 from AwaitedJudgement a where a.powerCode = p.code and a.reason = ?3)"
                                + " and p.code > ?5 order by p.code",
                        moment,
                        Powers.STANDING,
                        ProposalReason.YEARLY,
                        RatingProposal.Status.OPEN,
                        after,
                        RatingReason.BY_ALL_INPUTS)
                .project(String.class)
                .range(0, limit - 1)
                .list();
    }
}
