package org.mingjing.risk.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who answers for powers: who holds a post that leads, handles, examines or approves them. */
@ApplicationScoped
public class ChargedOfficials {
    private static final String CHARGED = """
            select distinct d.subject_code, h.official_code from duty d join holding h on h.post_code = d.post_code
            where d.subject_code = any (cast(:powers as text[])) and d.kind <> 'OVERSEE'
                and d.withdrawn_at is null and d.begins_on <= :day and (d.ends_on is null or d.ends_on >= :day)
                and h.withdrawn_at is null and h.begins_on <= :day and (h.ends_on is null or h.ends_on >= :day)
            """;

    private final EntityManager entities;

    ChargedOfficials(EntityManager entities) {
        this.entities = entities;
    }

    /** Of one or more powers together. */
    public Set<String> with(LocalDate day, String... powerCodes) {
        return byPower(day, List.of(powerCodes)).values().stream()
                .flatMap(Set::stream)
                .collect(toSet());
    }

    /** Powers that nobody answers for are left out. */
    public Map<String, Set<String>> byPower(LocalDate day, Collection<String> powerCodes) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(CHARGED, Tuple.class)
                .setParameter("powers", powerCodes.toArray(String[]::new))
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class), mapping(row -> row.get(1, String.class), toSet())));
    }
}
