package org.mingjing.risk.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String OF_BUREAU = """
            with recursive own(code) as (
                select code from unit where code = :bureau
                union
                select u.code from unit u join own o on u.parent_code = o.code
                where not (u.kind = 'BUREAU' and u.ended_on is null))
            select code from own
            """;

    private static final String ROOTS = """
            with recursive tree(code, root) as (
                select code, code from unit where parent_code is null
                union
                select u.code, t.root from unit u join tree t on u.parent_code = t.code)
            select code, root from tree
            """;

    private static final Set<UnitKind> DECIDING =
            EnumSet.of(UnitKind.BUREAU, UnitKind.PARTY_COMMITTEE, UnitKind.SUPERVISION_OFFICE);

    public Optional<Unit> byCode(String code) {
        return find("code = ?1 and endedOn is null", code).firstResultOptional();
    }

    public Unit required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    /** Also one that has ended: its powers and catalogues stay in the books. */
    public Unit inTheBooks(String code) {
        return find("code", code).firstResultOptional().orElseThrow(NotFound::new);
    }

    public List<String> codes() {
        return find("select code from Unit where endedOn is null")
                .project(String.class)
                .list();
    }

    public List<String> bureaus() {
        return find("select code from Unit where profile.kind = ?1 and endedOn is null order by code", UnitKind.BUREAU)
                .project(String.class)
                .list();
    }

    /** Codes of a unit and all below it, also of those that have ended. */
    public List<String> within(String ancestor) {
        inTheBooks(ancestor);
        return subtree(ancestor);
    }

    /** Those of these that are no bureau, committee or Supervision Office, whose own people decide about all others. */
    public List<String> decidedOnFromOutside(Collection<String> codes) {
        return find("select code from Unit where code in ?1 and profile.kind not in ?2", codes, DECIDING)
                .project(String.class)
                .list();
    }

    /**
     * Codes of a bureau and all below it, down to the next bureau, which answers for itself and those below it: what two of them
     * count and tell of has nothing in common, so that nothing is told by what one leaves of the other.
     */
    public List<String> ofBureau(String bureau) {
        inTheBooks(bureau);
        return getEntityManager()
                .createNativeQuery(OF_BUREAU, String.class)
                .setParameter("bureau", bureau)
                .getResultList();
    }

    /** A unit and all below it; none for a code that is none of a unit. */
    List<String> subtree(String ancestor) {
        return getEntityManager()
                .createNativeQuery(SUBTREE + "select code from subtree", String.class)
                .setParameter("ancestor", ancestor)
                .getResultList();
    }

    /** Of each unit the one at the top of its tree: the bureau. */
    public Map<String, String> roots() {
        List<Tuple> rows =
                getEntityManager().createNativeQuery(ROOTS, Tuple.class).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    @Override
    public boolean isWithin(String unit, String ancestor) {
        return (boolean) getEntityManager()
                .createNativeQuery(SUBTREE + "select exists (select 1 from subtree where code = :unit)", Boolean.class)
                .setParameter("ancestor", ancestor)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
