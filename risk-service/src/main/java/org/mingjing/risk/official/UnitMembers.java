package org.mingjing.risk.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.kit.identity.Caller;

/** Which units officials belong to: the one that keeps their papers, and those in which they hold a post. */
@ApplicationScoped
public class UnitMembers {
    private static final String UNITS = """
            select o.code, o.unit_code from official o where o.code = any (cast(:officials as text[]))
            union
            select h.official_code, p.unit_code from holding h join post p on p.code = h.post_code
            where h.official_code = any (cast(:officials as text[]))
                and h.withdrawn_at is null and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)
            """;

    private final EntityManager entities;

    UnitMembers(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the caller belongs to one of these, by the books or by their token, which may know of it sooner. */
    public boolean include(Caller caller, Collection<String> units, LocalDate day) {
        return units.contains(String.valueOf(caller.unit()))
                || unitsOf(caller, day).stream().anyMatch(units::contains);
    }

    /** All that they belong to, by the books or by their token. */
    public Set<String> unitsOf(Caller caller, LocalDate day) {
        var all = new HashSet<String>();
        if (caller.unit() != null) {
            all.add(caller.unit());
        }
        if (caller.official() != null) {
            all.addAll(unitsOf(List.of(caller.official()), day).getOrDefault(caller.official(), Set.of()));
        }
        return all;
    }

    /**
     * By official; who is not known is left out.
     *
     * @param day on which they hold the posts
     */
    public Map<String, Set<String>> unitsOf(Collection<String> officials, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(UNITS, Tuple.class)
                .setParameter("officials", officials.toArray(String[]::new))
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class), mapping(row -> row.get(1, String.class), toSet())));
    }
}
