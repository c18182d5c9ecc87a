package org.mingjing.risk.procedure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<Procedure, String> {
    private static final String STEPS = """
            select p.power_code, s.kind, s.name_zh, s.joint_office
            from procedure p left join procedure_step s on s.power_code = p.power_code
            where p.power_code = any (:powers) order by p.power_code, s.position
            """;

    /** The steps of each of these powers, also of those with no procedure that we heard of. */
    public Map<String, Steps> steps(Collection<String> powerCodes) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(STEPS, Tuple.class)
                .setParameter("powers", powerCodes.toArray(String[]::new))
                .getResultList();
        var steps = new HashMap<String, Steps>();
        powerCodes.forEach(power -> steps.put(power, Steps.NOT_HEARD_OF));
        steps.putAll(rows.stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class),
                        filtering(
                                row -> row.get(1) != null,
                                mapping(Procedures::step, collectingAndThen(toList(), Steps::of))))));
        return steps;
    }

    /** The same of one power. */
    public Steps steps(String powerCode) {
        return steps(List.of(powerCode)).get(powerCode);
    }

    private static Steps.Step step(Tuple row) {
        return new Steps.Step(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class));
    }
}
