package org.mingjing.risk.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.line.FrozenPower;

@ApplicationScoped
public class CatalogueLines implements PanacheRepositoryBase<CatalogueLine, UUID> {
    /** Not as entities: five thousand more of them would be looked through before each statement that follows. */
    public List<FrozenPower> of(Catalogue catalogue) {
        return getEntityManager()
                .createQuery(
                        "select l.power from CatalogueLine l where l.catalogueId = :catalogue order by l.power.powerCode",
                        FrozenPower.class)
                .setParameter("catalogue", catalogue.id())
                .getResultList();
    }

    /** The next ones in the order of their powers, from this one on. */
    public List<FrozenPower> from(Catalogue catalogue, String powerCode, int limit) {
        return next(catalogue, "l.power.powerCode >= :power", powerCode, limit);
    }

    /** The next ones in the order of their powers, without this one. */
    public List<FrozenPower> after(Catalogue catalogue, String powerCode, int limit) {
        return next(catalogue, "l.power.powerCode > :power", powerCode, limit);
    }

    private List<FrozenPower> next(Catalogue catalogue, String behind, String powerCode, int limit) {
        return getEntityManager()
                .createQuery(
                        "select l.power from CatalogueLine l where l.catalogueId = :catalogue and " + behind
                                + " order by l.power.powerCode",
                        FrozenPower.class)
                .setParameter("catalogue", catalogue.id())
                .setParameter("power", powerCode)
                .setMaxResults(limit)
                .getResultList();
    }

    /** As the gates decide on them: a line that was touched behind their back is no ground for a decision. */
    public List<FrozenPower> unalteredOf(Catalogue catalogue) {
        var drawn = of(catalogue);
        if (!catalogue.contentOf(drawn).hash().equals(catalogue.contentHash())) {
            throw new RuleBroken("catalogue-content-altered", catalogue.code());
        }
        return drawn;
    }

    /**
     * What its lines are about, without all that they say of it.
     *
     * @param powers by code
     * @param units that own or handle them
     */
    public record Subjects(Set<String> powers, Set<String> units) {}

    public Subjects subjectsOf(Catalogue catalogue) {
        var powers = new HashSet<String>();
        var units = new HashSet<>(Set.of(catalogue.unitCode()));
        getEntityManager()
                .createQuery(
                        "select l.power.powerCode, l.power.handlingUnitCode from CatalogueLine l"
                                + " where l.catalogueId = :catalogue",
                        Tuple.class)
                .setParameter("catalogue", catalogue.id())
                .getResultStream()
                .forEach(line -> {
                    powers.add(line.get(0, String.class));
                    if (line.get(1) != null) {
                        units.add(line.get(1, String.class));
                    }
                });
        return new Subjects(powers, units);
    }

    void replace(Catalogue catalogue, List<FrozenPower> powers) {
        delete("catalogueId", catalogue.id());
        persist(powers.stream().map(power -> new CatalogueLine(catalogue.id(), power)));
    }
}
