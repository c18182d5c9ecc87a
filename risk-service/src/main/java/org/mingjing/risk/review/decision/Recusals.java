package org.mingjing.risk.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;

/**
 * Who has to leave the room for an item: whom one of its records is about or names as owner, who belongs to its unit or
 * holds a post there, and who declared to have to do with it. To the bureau as a whole everybody belongs: for what is
 * about all of it only those leave who are named.
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
    private static final String NAMED = """
            with named as (
                select r.record from review_record r where r.review_id = :review and r.theme = :theme
                    and (:part = '' or r.part = :part) and r.unit_code = :unit
                union select unnest(cast(:records as text[]))),
            owners(code) as (
                select s.official_code from signal s join named n on n.record = cast(s.id as text)
                union select w.official_code from warning w join named n on n.record = w.code
                union select m.owner from measure m join named n on n.record = m.code
                union select a.owner from review_action a join named n on n.record = a.code)
            select o.code from official o where o.code = any (:present) and (o.code in (select code from owners)
                or exists (select 1 from holding h join owners w on w.code = h.post_code
                    where h.official_code = o.code and h.withdrawn_at is null
                        and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)))
            """;

    private final EntityManager entities;

    Recusals(EntityManager entities) {
        this.entities = entities;
    }

    Set<String> of(QuarterlyReview review, ReviewItem item) {
        var present = review.meeting().present().toArray(String[]::new);
        var mustLeave = new TreeSet<>(named(item, present, review.meeting().heldOn()));
        if (!item.unitCode().equals(review.unitCode())) {
            mustLeave.addAll(near(item, present, review.meeting().heldOn()));
        }
        return mustLeave;
    }

    private List<String> near(ReviewItem item, String[] present, LocalDate day) {
        return entities.createNativeQuery(NEAR_THE_UNIT, String.class)
                .setParameter("present", present)
                .setParameter("unit", item.unitCode())
                .setParameter("day", day)
                .getResultList();
    }

    private List<String> named(ReviewItem item, String[] present, LocalDate day) {
        var figure = item.figure();
        return entities.createNativeQuery(NAMED, String.class)
                .setParameter("review", item.reviewId())
                .setParameter("theme", figure == null ? "" : figure.theme().name())
                .setParameter("part", figure == null ? "" : figure.part())
                .setParameter("unit", item.unitCode())
                .setParameter("records", item.records().toArray(String[]::new))
                .setParameter("present", present)
                .setParameter("day", day)
                .getResultList();
    }
}
