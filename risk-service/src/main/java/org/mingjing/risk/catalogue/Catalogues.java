package org.mingjing.risk.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        return find("code = ?1 and progress.state in ?2", code, PUBLIC)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The edition whose place it took, of whichever year. */
    public Optional<Catalogue> publicBefore(Catalogue catalogue) {
        return publicOf(catalogue, "progress.publishedAt < ?3 order by progress.publishedAt desc");
    }

    /** The edition that took its place. */
    public Optional<Catalogue> publicAfter(Catalogue catalogue) {
        return publicOf(catalogue, "progress.publishedAt > ?3 order by progress.publishedAt");
    }

    private Optional<Catalogue> publicOf(Catalogue catalogue, String which) {
        return find(
                        "unitCode = ?1 and progress.state in ?2 and " + which,
                        catalogue.unitCode(),
                        PUBLIC,
                        catalogue.publishedAt())
                .firstResultOptional();
    }

    /** What the unit goes by today. */
    public Optional<Catalogue> publishedOf(String unitCode) {
        return find("unitCode = ?1 and progress.state = ?2", unitCode, CatalogueState.PUBLISHED)
                .firstResultOptional();
    }

    /** Of the year of what the unit goes by; read without it, for whoever changes it later reads it then. */
    Optional<Integer> yearPublished(String unitCode) {
        return find(
                        "select year from Catalogue where unitCode = ?1 and progress.state = ?2",
                        unitCode,
                        CatalogueState.PUBLISHED)
                .project(Integer.class)
                .firstResultOptional();
    }

    /** Those that the unit gave up and drew up nothing in their place yet. */
    List<Catalogue> givenUpLast(String unitCode) {
        return list("unitCode = ?1 and progress.state = ?2 and followedBy is null", unitCode, CatalogueState.WITHDRAWN);
    }

    /** It and those that were given up before it, since one was published: who let them through and what was objected to counts on. */
    public List<Catalogue> withGivenUpBefore(Catalogue catalogue) {
        var all = new ArrayList<Catalogue>();
        for (var some = List.of(catalogue); !some.isEmpty(); some = givenUpFor(some)) {
            all.addAll(0, some);
        }
        return all;
    }

    private List<Catalogue> givenUpFor(List<Catalogue> next) {
        return list(
                "followedBy in ?1 order by id", next.stream().map(Catalogue::id).toList());
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
                .and("progress.state = :state", "state", state)
                .and(
                        "progress.state = :inForce and id in (select o.catalogueId from OutdatedEdition o)",
                        "inForce",
                        outdated ? CatalogueState.PUBLISHED : null);
        return find(wanted.text() + " order by code", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }
}
