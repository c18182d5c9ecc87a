package org.mingjing.risk.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Ties;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;
import org.mingjing.risk.unit.Units;

/**
 * Who has to leave the room for an item: whom one of its records is, is about or names as owner, who is charged with the
 * power of one or lowered its level, whoever has to do with one of these, who belongs to its unit or one below it or holds
 * a post there, and who declared to have to do with it. To the bureau as a whole everybody belongs: for what is about all
 * of it only those leave who are named or tied to one who is.
 */
@ApplicationScoped
public class Recusals {
    private static final String NEAR_THE_UNIT = """
            select o.code from official o where o.code = any (:present) and (o.unit_code = any (:units)
                or exists (select 1 from holding h join post p on p.code = h.post_code
                    where h.official_code = o.code and p.unit_code = any (:units) and h.withdrawn_at is null
                        and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day))
                or exists (select 1 from interest i where i.official_code = o.code and i.object_code = any (:units)
                    and i.begins_on <= :day and (i.ends_on is null or i.ends_on >= :day)))
            """;
    /**
     * A record may be an item of an earlier review that was put off, or an action that followed from one: it names whom that
     * item named, and so on back.
     */
    private static final String NAMED = """
            with recursive named(record) as (
                (select r.record from review_record r where r.review_id = :review and r.theme = :theme
                    and (:part = '' or r.part = :part) and r.unit_code = :unit
                union select unnest(cast(:records as text[])))
                union select x.record from named n
                    cross join lateral (select i.* from quarterly_review q join review_item i on i.review_id = q.id
                            where q.code = split_part(n.record, '#', 1) and cast(i.no as text) = split_part(n.record, '#', 2)
                        union all select i.* from review_action a
                            join review_item i on i.review_id = a.review_id and i.no = a.item_no
                            where a.code = n.record) as i
                    cross join lateral (select r.record from review_record r where r.review_id = i.review_id
                            and r.theme = i.theme and (i.part = '' or r.part = i.part) and r.unit_code = i.unit_code
                        union all select e.record from jsonb_array_elements_text(i.records) as e(record)) as x(record)),
            found(record, id) as (select record, case when record ~ :id then cast(record as uuid) end from named),
            powers(code) as (
                select p.code from found f join power p on p.code = split_part(f.record, '#', 1)
                union select s.power_code from found f join signal s on s.id = f.id
                union select c.power_code from found f join known_card c on c.code = f.record
                union select c.power_code from found f join known_complaint c on c.id = f.id
                union select r.power_code from found f join rating_proposal r on r.id = f.id
                union select o.power_code from found f join level_override o on o.id = f.id
                union select m.power_code from found f join measure m on m.code = f.record
                union select r.power_code from found f join risk_point r on r.code = f.record),
            owners(code) as (
                select record from found
                union select s.official_code from found f join signal s on s.id = f.id
                union select w.official_code from found f join warning w on w.code = f.record
                union select m.owner from found f join measure m on m.code = f.record
                union select a.owner from found f join review_action a on a.code = f.record
                union select signer from found f join level_override o on o.id = f.id
                    cross join lateral (values (o.proposed_by), (o.signed_by)) as signers(signer)
                union select d.post_code from duty d join powers p on p.code = d.subject_code
                    where d.kind <> 'OVERSEE' and d.withdrawn_at is null
                        and d.begins_on <= :day and (d.ends_on is null or d.ends_on >= :day))
            select w.code from owners w where w.code is not null
                union select h.official_code from holding h join owners w on w.code = h.post_code
                    where h.withdrawn_at is null and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)
            """;

    private static final String ID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    private final EntityManager entities;
    private final Ties ties;
    private final Units units;

    Recusals(EntityManager entities, Ties ties, Units units) {
        this.entities = entities;
        this.ties = ties;
        this.units = units;
    }

    /** Of those who were there. */
    Set<String> of(QuarterlyReview review, ReviewItem item) {
        return among(review.meeting().present(), review, item);
    }

    /**
     * Whoever writes down what becomes of an item can keep it from being decided, or give others little to do about it: not
     * somebody who would have to leave, had they been there.
     */
    public void refuseRecorder(Caller by, QuarterlyReview review, ReviewItem item) {
        if (by.official() != null && !among(Set.of(by.official()), review, item).isEmpty()) {
            throw new RuleBroken("review-item-of-recorder", item.no());
        }
    }

    private Set<String> among(Set<String> present, QuarterlyReview review, ReviewItem item) {
        var day = review.meeting().heldOn();
        var named = new HashSet<>(named(item, day));
        var tied = ties.of(present, day);
        var mustLeave = new TreeSet<String>();
        present.stream()
                .filter(member ->
                        named.contains(member) || !Collections.disjoint(tied.getOrDefault(member, Set.of()), named))
                .forEach(mustLeave::add);
        if (!item.unitCode().equals(review.unitCode())) {
            mustLeave.addAll(near(item, present.toArray(String[]::new), day));
        }
        return mustLeave;
    }

    private List<String> near(ReviewItem item, String[] present, LocalDate day) {
        return entities.createNativeQuery(NEAR_THE_UNIT, String.class)
                .setParameter("present", present)
                .setParameter("units", units.within(item.unitCode()).toArray(String[]::new))
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
                .setParameter("id", ID)
                .setParameter("day", day)
                .getResultList();
    }
}
