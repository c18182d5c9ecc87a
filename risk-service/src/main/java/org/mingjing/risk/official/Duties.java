package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.kit.paging.Position;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.official.AskDuties.HeldDuty;

@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {
    private static final String HELD = """
            select d.kind, d.subject_code, d.post_code, p.unit_code, h.official_code, d.begins_on, d.ends_on
            from duty d join post p on p.code = d.post_code
                left join holding h on h.post_code = d.post_code and h.withdrawn_at is null and h.begins_on <= :day
                    and (h.ends_on is null or h.ends_on >= :day)
            where d.withdrawn_at is null and d.begins_on <= :day and (d.ends_on is null or d.ends_on >= :day)
                and (:everywhere or p.unit_code = any(cast(:units as text[])))
                and (:official = '' or h.official_code = :official)
                and (:duty = '' or d.kind = :duty)
                and (d.subject_code, d.kind, d.post_code, coalesce(h.official_code, ''))
                    > (:subject, :kind, :post, :holder)
            order by d.subject_code, d.kind, d.post_code, coalesce(h.official_code, '')
            """;

    Duty required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<Duty> of(String postCode) {
        return list("postCode = ?1 order by period.from, id", postCode);
    }

    List<Duty> of(Collection<String> postCodes) {
        return list("postCode in ?1 order by period.from, id", postCodes);
    }

    List<Duty> about(String subjectCode) {
        return list("subjectCode = ?1 order by period.from, id", subjectCode);
    }

    List<Duty> oversight(Collection<String> unitCodes) {
        return list("kind = ?1 and subjectCode in ?2 order by period.from, id", DutyKind.OVERSEE, unitCodes);
    }

    List<Duty> leading(Collection<String> powerCodes) {
        return list("kind = ?1 and subjectCode in ?2 order by period.from, id", DutyKind.LEAD, powerCodes);
    }

    /** Two who give the same duty to different posts take turns, until the transaction ends. */
    void hold(String subjectCode) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_advisory_xact_lock(hashtextextended(:subject, 11))", Long.class)
                .setParameter("subject", subjectCode)
                .getSingleResult();
    }

    /** @param units of the posts; null for all */
    List<HeldDuty> held(LocalDate day, Collection<String> units, AskDuties.Wanted wanted, Position after, int limit) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(HELD, Tuple.class)
                .setParameter("day", day)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? new String[0] : units.toArray(String[]::new))
                .setParameter("official", Objects.requireNonNullElse(wanted.official(), ""))
                .setParameter("duty", wanted.duty() == null ? "" : wanted.duty().name())
                .setParameter("subject", after.text(0).orElse(""))
                .setParameter("kind", after.text(1).orElse(""))
                .setParameter("post", after.text(2).orElse(""))
                .setParameter("holder", after.text(3).orElse(""))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Duties::heldDuty).toList();
    }

    private static HeldDuty heldDuty(Tuple row) {
        return new HeldDuty(
                DutyKind.valueOf(row.get(0, String.class)),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                null,
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class));
    }
}
