package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Everybody whose yearly duties those of an official are: who holds a post, and who is in service although nobody recorded
 * one. That their post is not known makes them owe no less.
 */
@ApplicationScoped
public class ServingOfficials {
    private static final String ON_A_DAY = """
            with held as (
                select h.official_code, p.code, p.unit_code from holding h join post p on p.code = h.post_code
                where h.official_code > :after
                    and h.withdrawn_at is null and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)
                    and p.withdrawn_at is null and p.begins_on <= :day and (p.ends_on is null or p.ends_on >= :day)),
            serving as (
                select distinct on (r.official_code) r.official_code, r.effect, r.unit_code from official_record r
                where r.official_code > :after and r.effect <> 'VOID' and r.begins_on <= :day
                    and not exists (select 1 from official_record c
                        where c.official_code = r.official_code and c.corrects = r.no)
                order by r.official_code, r.begins_on desc, r.no desc)
            select distinct on (official_code) official_code, unit_code from (
                select official_code, code, unit_code from held
                union all
                select official_code, '', unit_code from serving s
                where effect = 'IN_SERVICE'
                    and not exists (select 1 from held h where h.official_code = s.official_code)) known
            where official_code <> all(cast(:except as text[]))
                and (:everywhere or unit_code = any(cast(:units as text[])))
            order by official_code, code
            """;

    private final EntityManager entities;

    ServingOfficials(EntityManager entities) {
        this.entities = entities;
    }

    /** @param unitCode of the first of the posts they hold; where nobody recorded one, the unit they serve in */
    public record Serving(String official, String unitCode) {}

    /**
     * A page at a time and in the order of their codes.
     *
     * @param units of the posts, or in which they serve; null for all units
     * @param except who is left out
     * @param after the code behind which the page starts
     */
    public List<Serving> page(
            LocalDate day, Collection<String> units, Collection<String> except, String after, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(ON_A_DAY, Tuple.class)
                .setParameter("after", after)
                .setParameter("except", except.toArray(String[]::new))
                .setParameter("day", day)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? new String[0] : units.toArray(String[]::new))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Serving(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }
}
