package org.mingjing.risk.catalogue.publication;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerType;
import org.mingjing.risk.rating.Ratings;

/** The powers that stand in a published catalogue, each with the line of the one it was published in last. */
@ApplicationScoped
class PublishedPowers {
    private static final String PUBLISHED = """
            select new org.mingjing.risk.catalogue.publication.PublishedPower(l.power, p)
            from Power p join Catalogue c on c.code = p.levels.catalogueCode
            join CatalogueLine l on l.catalogueId = c.id and l.power.powerCode = p.code
            where p.code > :after
            """;

    private final EntityManager entities;
    private final Ratings ratings;

    PublishedPowers(EntityManager entities, Ratings ratings) {
        this.entities = entities;
        this.ratings = ratings;
    }

    PublishedPower required(String code) {
        return query(" and p.code = :code", Parameters.with("after", "").and("code", code), 1)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    PublicPowerView view(PublishedPower published) {
        return PublicPowerView.of(published, ratings.published(published.power()));
    }

    Stream<PublishedPower> all() {
        return query("", Parameters.with("after", ""), Integer.MAX_VALUE);
    }

    Page<PublicPowerView> page(String unit, PowerType type, Level level, Paging paging) {
        var filter = "public powers " + unit + " " + type + " " + level;
        var parameters = Parameters.with("after", paging.after(filter).text(0).orElse(""));
        var condition = new StringBuilder();
        narrow(condition, parameters, " and l.power.unitCode = :unit", "unit", unit);
        narrow(condition, parameters, " and l.power.type = :type", "type", type);
        narrow(condition, parameters, " and p.levels.publishedLevel = :level", "level", level);
        var rows = query(condition.toString(), parameters, paging.fetch()).toList();
        var rating = ratings.published(rows.stream().map(PublishedPower::power).toList());
        return Page.of(
                rows,
                paging,
                filter,
                row -> List.of(row.power().code()),
                row -> PublicPowerView.of(row, rating.get(row.power().code())));
    }

    private static void narrow(StringBuilder condition, Parameters parameters, String text, String name, Object value) {
        if (value != null) {
            condition.append(text);
            parameters.and(name, value);
        }
    }

    private Stream<PublishedPower> query(String condition, Parameters parameters, int limit) {
        var query = entities.createQuery(PUBLISHED + condition + " order by p.code", PublishedPower.class);
        parameters.map().forEach(query::setParameter);
        return query.setMaxResults(limit).getResultStream();
    }
}
