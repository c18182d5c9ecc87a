package org.mingjing.risk.disclosure.record;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.catalogue.publication.PublishedPower;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.power.PowerDetails;
import org.mingjing.risk.rating.Rating;
import org.mingjing.risk.rating.Ratings;

/**
 * Says of published powers, their risk points and their measures what is public of them now. Texts come with a catalogue and
 * stay until the next one, whatever is written into the books meanwhile; status and level follow the power.
 */
@ApplicationScoped
class StatePowers {
    private final Ratings ratings;
    private final PublicTexts publicTexts;
    private final Clock clock;

    StatePowers(Ratings ratings, PublicTexts publicTexts, Clock clock) {
        this.ratings = ratings;
        this.publicTexts = publicTexts;
        this.clock = clock;
    }

    /** @param known what was public of them so far, by power code */
    Map<String, List<Statement>> now(List<PublishedPower> published, Map<String, List<PublicRecord>> known) {
        var powers = published.stream().map(PublishedPower::power).toList();
        var rated = ratings.published(powers);
        var words = publicTexts.of(published);
        return published.stream()
                .collect(toMap(
                        one -> one.power().code(),
                        one -> state(
                                one,
                                rated.get(one.power().code()),
                                known.getOrDefault(one.power().code(), List.of()),
                                words)));
    }

    private List<Statement> state(
            PublishedPower published, Rating rating, List<PublicRecord> known, PublicTexts.Words words) {
        var inSameCatalogue = known.stream()
                .filter(record ->
                        record.catalogueCode().equals(published.power().levels().catalogueCode()))
                .toList();
        var before = inSameCatalogue.stream()
                .filter(record -> record.kind() == RecordKind.POWER)
                .findFirst();
        var power = ofPower(published, before.isPresent() ? OffsetDateTime.now(clock) : since(published, words));
        var said = new ArrayList<Statement>();
        var details = before.map(record -> Details.in(record.content()))
                .orElseGet(() -> Details.of(
                        published.line().details() == null
                                ? words.powers().get(published.power().code())
                                : published.line().details()));
        said.add(new Statement(RecordKind.POWER, power.code(), power, PowerStatement.of(published, rating, details)));
        (before.isPresent()
                        ? inSameCatalogue.stream().flatMap(record -> relevelled(record, power))
                        : Stream.concat(
                                LineStatements.points(published.line(), power, words),
                                LineStatements.measures(published.line(), power, words)))
                .forEach(said::add);
        return said;
    }

    /** What stands on the line is as it was but for the level of the power. */
    private static Stream<Statement> relevelled(PublicRecord record, Statement.OfPower power) {
        if (record.kind() == RecordKind.POWER || record.isWithdrawn()) {
            return Stream.empty();
        }
        var content = new LinkedHashMap<>(record.content());
        content.put("level", power.level().name());
        return Stream.of(new Statement(record.kind(), record.code(), power, content));
    }

    private static Statement.OfPower ofPower(PublishedPower published, OffsetDateTime since) {
        var power = published.power();
        return new Statement.OfPower(
                power.code(),
                published.line().unitCode(),
                published.line().type(),
                power.publishedLevel(),
                power.levels().catalogueCode(),
                power.revision(),
                power.levels().publishedRatingNo(),
                since);
    }

    private static OffsetDateTime since(PublishedPower published, PublicTexts.Words words) {
        return words.catalogues().get(published.power().levels().catalogueCode());
    }

    /** The part of a power's content that no catalogue line has. */
    private static final class Details {
        private static final List<String> NAMES = Stream.of(PowerDetails.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        static Map<String, Object> of(PowerDetails details) {
            return details == null ? Map.of() : Content.of(details);
        }

        static Map<String, Object> in(Map<String, Object> content) {
            return NAMES.stream()
                    .filter(content::containsKey)
                    .collect(Collectors.toMap(name -> name, content::get, (one, other) -> other, LinkedHashMap::new));
        }
    }
}
