package org.mingjing.risk.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.identity.UnitTree;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID>, UnitTree {
    /** "union" and not "union all": it ends even on a tree that closed into a ring. */
    private static final String SUBTREE = """
            with recursive subtree(code) as (
                select code from unit where code = :ancestor
                union
                select u.code from unit u join subtree s on u.parent_code = s.code)
            """;

    public Optional<Unit> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public Unit required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    public List<String> codes() {
        return find("select code from Unit").project(String.class).list();
    }

    /** Codes of a unit and all below it. */
    public List<String> within(String ancestor) {
        required(ancestor);
        return getEntityManager()
                .createNativeQuery(SUBTREE + "select code from subtree", String.class)
                .setParameter("ancestor", ancestor)
                .getResultList();
    }

    @Override
    public boolean isWithin(String unit, String ancestor) {
        return (boolean) getEntityManager()
                .createNativeQuery(SUBTREE + "select exists (select 1 from subtree where code = :unit)", Boolean.class)
                .setParameter("ancestor", ancestor)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    /** Units within a boundary, all when it is null, from the one after a code on. */
    List<Unit> page(String boundary, String after, int limit) {
        return boundary == null
                ? find("code > ?1 order by code", after).range(0, limit - 1).list()
                : find("code in ?1 and code > ?2 order by code", within(boundary), after)
                        .range(0, limit - 1)
                        .list();
    }
}
