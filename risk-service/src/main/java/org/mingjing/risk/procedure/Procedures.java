package org.mingjing.risk.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, String> {
    private static final String KINDS = "select power_code, kind from procedure_step where power_code = any (:powers)";

    /** The kinds of steps that each power has, by power code; powers with no procedure that we heard of are left out. */
    public Map<String, Set<String>> stepKinds(Collection<String> powerCodes) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(KINDS)
                .setParameter("powers", powerCodes.toArray(String[]::new))
                .getResultList();
        return rows.stream().collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
    }

    /** False only where a procedure is known and has no such step; what we have not heard of cannot be judged. */
    public boolean mayHave(String powerCode, StepKind kind) {
        var kinds = stepKinds(List.of(powerCode)).get(powerCode);
        return kinds == null || kinds.contains(kind.name());
    }
}
