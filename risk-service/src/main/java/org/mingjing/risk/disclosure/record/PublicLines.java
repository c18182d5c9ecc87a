package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mingjing.risk.catalogue.CatalogueState;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.disclosure.policy.RecordKey;

/** What everybody reads in catalogues in force and superseded, from the moment of their publication: records follow by seconds. */
@ApplicationScoped
class PublicLines {
    private static final List<CatalogueState> PUBLIC = List.of(CatalogueState.PUBLISHED, CatalogueState.SUPERSEDED);

    private final EntityManager entities;

    PublicLines(EntityManager entities) {
        this.entities = entities;
    }

    boolean say(RecordKey record) {
        return powerOf(record).stream()
                .flatMap(power -> ofPower(power).stream())
                .anyMatch(line -> says(line, record));
    }

    private static boolean says(FrozenPower line, RecordKey record) {
        return switch (record.kind()) {
            case POWER -> true;
            case RISK_POINT ->
                line.points() != null
                        && line.points().stream().anyMatch(point -> point.code().equals(record.code()));
            case MEASURE ->
                line.measures() != null
                        && line.measures().stream()
                                .anyMatch(measure -> measure.code().equals(record.code()));
            case LEVEL -> false;
        };
    }

    private Optional<String> powerOf(RecordKey record) {
        return switch (record.kind()) {
            case POWER, LEVEL -> Optional.of(record.code());
            case RISK_POINT -> first("select p.profile.powerCode from RiskPoint p where p.code = ?1", record.code());
            case MEASURE -> first("select m.powerCode from Measure m where m.code = ?1", record.code());
        };
    }

    private Optional<String> first(String query, String code) {
        return entities.createQuery(query, String.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst();
    }

    private List<FrozenPower> ofPower(String code) {
        return entities.createQuery(
                        "select l.power from CatalogueLine l join Catalogue c on c.id = l.catalogueId"
                                + " where l.power.powerCode = ?1 and c.progress.state in ?2",
                        FrozenPower.class)
                .setParameter(1, code)
                .setParameter(2, PUBLIC)
                .getResultList();
    }
}
