package org.mingjing.process.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.UnitTree;

@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String>, UnitTree {
    // "union", not "union all": a ring in what we were told must not hang a request.
    private static final String ABOVE = """
            with recursive above(code) as (
                select cast(:unit as text)
                union
                select u.parent_code from unit u join above a on u.code = a.code where u.parent_code is not null)
            select code from above""";

    private static final String BELOW = """
            with recursive below(code) as (
                select cast(:unit as text)
                union
                select u.code from unit u join below b on u.parent_code = b.code)
            select code from below""";

    @Override
    public boolean isWithin(String unit, String ancestor) {
        return walk(ABOVE, unit).contains(ancestor);
    }

    /** The unit itself and every unit below it. */
    public List<String> within(String unit) {
        return walk(BELOW, unit);
    }

    private List<String> walk(String query, String unit) {
        return getEntityManager()
                .createNativeQuery(query, String.class)
                .setParameter("unit", unit)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }
}
