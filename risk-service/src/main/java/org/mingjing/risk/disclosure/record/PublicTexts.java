package org.mingjing.risk.disclosure.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.publication.PublishedPower;
import org.mingjing.risk.power.DetailsThen;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.riskpoint.Channel;

/**
 * What lines of catalogues name by code only, in words. Lines from before they said them are worded as the books were when their
 * catalogue was published, in one statement for each kind; nothing else of the books becomes public but how a risk point was
 * found, which never changes.
 */
@ApplicationScoped
class PublicTexts {
    private final EntityManager entities;
    private final DetailsThen detailsThen;
    private final PublicOwners publicOwners;

    PublicTexts(EntityManager entities, DetailsThen detailsThen, PublicOwners publicOwners) {
        this.entities = entities;
        this.detailsThen = detailsThen;
        this.publicOwners = publicOwners;
    }

    /** Each by its code, powers and measures of lines from before; who owns a measure is among the owners, or a person. */
    record Words(
            Map<String, PowerDetails> powers,
            Map<String, OfPoint> points,
            Map<String, OfMeasure> measures,
            Map<String, Map<String, Object>> owners,
            Map<String, OffsetDateTime> catalogues) {

        /** As the line says it, or the books where the line is from before it did. */
        OfPoint of(FrozenPoint point) {
            var known = points.get(point.code());
            return known == null || point.descriptionZh() == null
                    ? known
                    : new OfPoint(known.channel(), point.descriptionZh(), point.descriptionEn());
        }

        record OfPoint(Channel channel, String descriptionZh, String descriptionEn) {
            private static OfPoint of(Tuple row) {
                return new OfPoint(row.get(1, Channel.class), row.get(2, String.class), row.get(3, String.class));
            }
        }

        /** @param riskPointCode null for a measure against a cause */
        record OfMeasure(String riskPointCode, String description) {
            private static OfMeasure of(Tuple row) {
                return new OfMeasure(row.get(1, String.class), row.get(2, String.class));
            }
        }
    }

    Words of(List<PublishedPower> published) {
        var lines = published.stream().map(PublishedPower::line).toList();
        var measures = lines.stream().flatMap(PublicTexts::measures).toList();
        var catalogues = publishedAt(published.stream()
                .map(one -> one.power().levels().catalogueCode())
                .collect(toSet()));
        return new Words(
                details(published, catalogues),
                byCode(
                        "select p.code, p.profile.channel, p.profile.descriptionZh, p.profile.descriptionEn"
                                + " from RiskPoint p where p.code in ?1",
                        lines.stream().flatMap(PublicTexts::points).collect(toSet()),
                        Words.OfPoint::of),
                byCode(
                        "select m.code, m.riskPointCode, m.plan.description from Measure m where m.code in ?1",
                        measures.stream()
                                .filter(measure -> measure.description() == null)
                                .map(FrozenMeasure::code)
                                .collect(toSet()),
                        Words.OfMeasure::of),
                publicOwners.among(measures.stream().map(FrozenMeasure::owner).collect(toSet())),
                catalogues);
    }

    private Map<String, OffsetDateTime> publishedAt(Set<String> catalogues) {
        return byCode(
                "select c.code, c.progress.publishedAt from Catalogue c where c.code in ?1",
                catalogues,
                row -> row.get(1, OffsetDateTime.class));
    }

    /** As they were when the catalogue of each was published, whatever was stated since. */
    private Map<String, PowerDetails> details(List<PublishedPower> published, Map<String, OffsetDateTime> catalogues) {
        var details = new HashMap<String, PowerDetails>();
        published.stream()
                .filter(one -> one.line().details() == null)
                .collect(groupingBy(
                        one -> one.power().levels().catalogueCode(),
                        mapping(one -> one.power().code(), toList())))
                .forEach((catalogue, powers) -> details.putAll(detailsThen.of(powers, catalogues.get(catalogue))));
        return details;
    }

    private <W> Map<String, W> byCode(String query, Set<String> codes, Function<Tuple, W> words) {
        return entities.createQuery(query, Tuple.class)
                .setParameter(1, codes)
                .getResultStream()
                .collect(toMap(row -> row.get(0, String.class), words, (one, other) -> other));
    }

    private static Stream<String> points(FrozenPower line) {
        return line.points() == null ? Stream.empty() : line.points().stream().map(FrozenPoint::code);
    }

    private static Stream<FrozenMeasure> measures(FrozenPower line) {
        return line.measures() == null ? Stream.empty() : line.measures().stream();
    }
}
