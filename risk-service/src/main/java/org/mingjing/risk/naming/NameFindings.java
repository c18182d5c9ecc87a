package org.mingjing.risk.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.kit.database.Chunks;

@ApplicationScoped
class NameFindings implements PanacheRepositoryBase<NameFinding, UUID> {
    /** What was said of words in these texts and others of the same powers or records, in the order in which it was. */
    Map<NameFinding.Subject, List<NameFinding>> of(Collection<PublicText> texts) {
        var powers = texts.stream()
                .map(PublicText::powerCode)
                .filter(Objects::nonNull)
                .collect(toSet());
        var ofReviews = texts.stream()
                .filter(text -> text.powerCode() == null)
                .map(PublicText::code)
                .collect(toSet());
        return Stream.concat(
                        Chunks.of(powers).flatMap(chunk -> stream("powerCode in ?1 order by id", chunk)),
                        Chunks.of(ofReviews)
                                .flatMap(chunk -> stream("powerCode is null and code in ?1 order by id", chunk)))
                .collect(groupingBy(NameFinding::subject));
    }

    /** In their order. @param after null from the first one on */
    List<NameFinding> page(UUID after, int limit) {
        var query = after == null ? find("order by id") : find("id > ?1 order by id", after);
        return query.range(0, limit - 1).list();
    }
}
