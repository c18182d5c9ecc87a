package org.mingjing.accountability.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.UnitTree;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String>, UnitTree {
    // "union", not "union all": a ring in what we were told must not hang a request.
    private static final String WITHIN = """
            with recursive above(code) as (
                select cast(:unit as text)
                union
                select u.parent_code from unit u join above a on u.code = a.code where u.parent_code is not null)
            select count(*) > 0 from above where code = :ancestor""";

    @Override
    public boolean isWithin(String unit, String ancestor) {
        return (boolean) getEntityManager()
                .createNativeQuery(WITHIN, Boolean.class)
                .setParameter("unit", unit)
                .setParameter("ancestor", ancestor)
                .getSingleResult();
    }

    public void requireKnown(String unit) {
        if (findById(unit) == null) {
            throw new NotFound();
        }
    }
}
