package org.mingjing.risk.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.risk.interest.MutualInterests;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;

/**
 * Who has to leave the room for an item: whom one of its records is about or names as owner, whoever has to do with one
 * of these, who belongs to its unit or holds a post there, and who declared to have to do with it. To the bureau as a
 * whole everybody belongs: for what is about all of it only those leave who are named or tied to one who is.
 */
@ApplicationScoped
class Recusals {
    private static final String NEAR_THE_UNIT = """
            select o.code from official o where o.code = any (:present) and (o.unit_code = :unit
                or exists (select 1 from holding h join post p on p.code = h.post_code
                    where h.official_code = o.code and p.unit_code = :unit and h.withdrawn_at is null
                        and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day))
                or exists (select 1 from interest i where i.official_code = o.code and i.object_code = :unit
                    and i.begins_on <= :day and (i.ends_on is null or i.ends_on >= :day)))
            """;
    /** A record may be an item of an earlier review that was put off: it names whom that one named, and so on back. */
    private static final String NAMED = """
            with recursive named(record) as (
                (select r.record from review_record r where r.review_id = :review and r.theme = :theme
                    and (:part = '' or r.part = :part) and r.unit_code = :unit
                union select unnest(cast(:records as text[])))
                union select x.record from named n
                    join quarterly_review q on q.code = split_part(n.record, '#', 1)
                    join review_item i on i.review_id = q.id and cast(i.no as text) = split_part(n.record, '#', 2)
                    cross join lateral (select r.record from review_record r where r.review_id = i.review_id
                            and r.theme = i.theme and (i.part = '' or r.part = i.part) and r.unit_code = i.unit_code
                        union all select e.record from jsonb_array_elements_text(i.records) as e(record)) as x(record)),
            owners(code) as (
                select s.official_code from signal s join named n on n.record = cast(s.id as text)
                union select w.official_code from warning w join named n on n.record = w.code
                union select m.owner from measure m join named n on n.record = m.code
                union select a.owner from review_action a join named n on n.record = a.code)
            select w.code from owners w where w.code is not null
                union select h.official_code from holding h join owners w on w.code = h.post_code
                    where h.withdrawn_at is null and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)
            """;

    private final EntityManager entities;
    private final MutualInterests interests;

    Recusals(EntityManager entities, MutualInterests interests) {
        this.entities = entities;
        this.interests = interests;
    }

    Set<String> of(QuarterlyReview review, ReviewItem item) {
        var day = review.meeting().heldOn();
        var present = review.meeting().present();
        var named = new HashSet<>(named(item, day));
        var mustLeave = new TreeSet<String>();
        present.stream()
                .filter(member -> named.contains(member) || isTied(member, named, day))
                .forEach(mustLeave::add);
        if (!item.unitCode().equals(review.unitCode())) {
            mustLeave.addAll(near(item, present.toArray(String[]::new), day));
        }
        return mustLeave;
    }

    private boolean isTied(String member, Set<String> named, LocalDate day) {
        return !Collections.disjoint(interests.of(member, day), named);
    }

    private List<String> near(ReviewItem item, String[] present, LocalDate day) {
        return entities.createNativeQuery(NEAR_THE_UNIT, String.class)
                .setParameter("present", present)
                .setParameter("unit", item.unitCode())
                .setParameter("day", day)
                .getResultList();
    }

    private List<String> named(ReviewItem item, LocalDate day) {
        var figure = item.figure();
        return entities.createNativeQuery(NAMED, String.class)
                .setParameter("review", item.reviewId())
                .setParameter("theme", figure == null ? "" : figure.theme().name())
                .setParameter("part", figure == null ? "" : figure.part())
                .setParameter("unit", item.unitCode())
                .setParameter("records", item.records().toArray(String[]::new))
                .setParameter("day", day)
                .getResultList();
    }
}
