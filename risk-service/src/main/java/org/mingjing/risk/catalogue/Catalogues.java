package org.mingjing.risk.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Catalogues implements PanacheRepositoryBase<Catalogue, UUID> {
    private static final List<CatalogueState> PUBLIC = List.of(CatalogueState.PUBLISHED, CatalogueState.SUPERSEDED);

    public Catalogue required(String code) {
        return find("code", code).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** One that is in force, or was until another edition took its place. */
    public Catalogue requiredPublic(String code) {
        return find("code = ?1 and state in ?2", code, PUBLIC)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The edition whose place it took. */
    public Optional<Catalogue> publicBefore(Catalogue catalogue) {
        return ofSameYear(catalogue, "edition < ?4 order by edition desc");
    }

    /** The edition that took its place. */
    public Optional<Catalogue> publicAfter(Catalogue catalogue) {
        return ofSameYear(catalogue, "edition > ?4 order by edition");
    }

    private Optional<Catalogue> ofSameYear(Catalogue catalogue, String which) {
        return find(
                        "unitCode = ?1 and year = ?2 and state in ?3 and " + which,
                        catalogue.unitCode(),
                        catalogue.year(),
                        PUBLIC,
                        catalogue.edition())
                .firstResultOptional();
    }

    public Optional<Catalogue> publishedOf(String unitCode, int year) {
        return find("unitCode = ?1 and year = ?2 and state = ?3", unitCode, year, CatalogueState.PUBLISHED)
                .firstResultOptional();
    }

    /** What the unit goes by today: published, and not followed by the catalogue of a later year. */
    public boolean isInForce(Catalogue catalogue) {
        return catalogue.state() == CatalogueState.PUBLISHED
                && count(
                                "unitCode = ?1 and state = ?2 and year > ?3",
                                catalogue.unitCode(),
                                CatalogueState.PUBLISHED,
                                catalogue.year())
                        == 0;
    }

    int nextEdition(String unitCode, int year) {
        return 1 + (int) count("unitCode = ?1 and year = ?2", unitCode, year);
    }

    /**
     * What is null does not narrow the list; units null means all.
     *
     * @param outdated only those in force of which it was noticed that they do not say what is so
     */
    List<Catalogue> page(
            Collection<String> units, Integer year, CatalogueState state, boolean outdated, String after, int limit) {
        var wanted = Conditions.none()
                .and("code > :after", "after", after)
                .and("unitCode in :units", "units", units)
                .and("year = :year", "year", year)
                .and("state = :state", "state", state)
                .and(
                        "state = :inForce and id in (select o.catalogueId from OutdatedEdition o)",
                        "inForce",
                        outdated ? CatalogueState.PUBLISHED : null);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
