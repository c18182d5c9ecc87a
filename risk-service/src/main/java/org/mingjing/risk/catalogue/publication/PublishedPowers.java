package org.mingjing.risk.catalogue.publication;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The powers that stand in a published catalogue, each with the line of the one it was published in last. */
@ApplicationScoped
public class PublishedPowers {
    private static final String PUBLISHED = """
            select new org.mingjing.risk.catalogue.publication.PublishedPower(l.power, p)
            from Power p join Catalogue c on c.code = p.levels.catalogueCode
            join CatalogueLine l on l.catalogueId = c.id and l.power.powerCode = p.code
            where p.code > :after
            """;

    private final EntityManager entities;

    PublishedPowers(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these powers that are published. */
    public List<PublishedPower> of(Collection<String> codes) {
        return query(" and p.code in :codes", Parameters.with("after", "").and("codes", codes), Integer.MAX_VALUE)
                .toList();
    }

    List<PublishedPower> behind(String code, int limit) {
        return query("", Parameters.with("after", code), limit).toList();
    }

    private Stream<PublishedPower> query(String condition, Parameters parameters, int limit) {
        var query = entities.createQuery(PUBLISHED + condition + " order by p.code", PublishedPower.class);
        parameters.map().forEach(query::setParameter);
        return query.setMaxResults(limit).getResultStream();
    }
}
