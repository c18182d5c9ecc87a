package org.mingjing.risk.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class Holdings implements PanacheRepositoryBase<Holding, UUID> {
    private static final String HOLDERS = """
            select distinct on (h.official_code) h.official_code, p.unit_code
            from holding h join post p on p.code = h.post_code
            where h.official_code > :after and h.official_code <> all(cast(:except as text[]))
                and h.withdrawn_at is null and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)
                and p.withdrawn_at is null and p.begins_on <= :day and (p.ends_on is null or p.ends_on >= :day)
                and (:everywhere or p.unit_code = any(cast(:units as text[])))
            order by h.official_code, p.code
            """;

    Holding required(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<Holding> of(String postCode) {
        return list("postCode = ?1 order by period.from, id", postCode);
    }

    List<Holding> of(Collection<String> postCodes) {
        return list("postCode in ?1 order by postCode, period.from, id", postCodes);
    }

    List<Holding> by(Collection<String> officialCodes) {
        return list("officialCode in ?1 order by officialCode, postCode, id", officialCodes);
    }

    List<Holding> by(String officialCode) {
        return list("officialCode = ?1 order by period.from, id", officialCode);
    }

    /** @param after id behind which they begin; null for the first */
    List<Holding> behind(UUID after, int limit) {
        var wanted = Conditions.none().and("id > :after", "after", after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }

    /** Everybody who holds a post on a day, with the unit of the first of their posts; see {@link PostHolders#page}. */
    List<PostHolders.Holder> holders(
            LocalDate day, Collection<String> units, Collection<String> except, String after, int limit) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(HOLDERS, Tuple.class)
                .setParameter("after", after)
                .setParameter("except", except.toArray(String[]::new))
                .setParameter("day", day)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? new String[0] : units.toArray(String[]::new))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new PostHolders.Holder(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }
}
