package org.mingjing.risk.disclosure.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.risk.catalogue.line.LineDifference;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.RecordKind;

/**
 * What became of a record after it was public.
 *
 * @param before the catalogue in which it said something else
 * @param catalogueCode the catalogue since which it says this; the same one when status or level changed meanwhile
 * @param withdrawn whether that catalogue no longer lists it; left out otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Correction(String before, String catalogueCode, OffsetDateTime since, Boolean withdrawn, List<Change> changes) {

    record Change(String field, Object before, Object after) {}

    /** Without changes of what is withheld today. */
    static List<Correction> of(RecordKind kind, List<PublicRecordEdition> editions, Policy policy) {
        var corrections = new ArrayList<Correction>();
        for (int i = 1; i < editions.size(); i++) {
            between(kind, editions.get(i - 1), editions.get(i), policy).ifPresent(corrections::add);
        }
        return corrections;
    }

    private static Optional<Correction> between(
            RecordKind kind, PublicRecordEdition before, PublicRecordEdition after, Policy policy) {
        var old = shown(kind, before, policy);
        var now = shown(kind, after, policy);
        var changes = LineDifference.fields(old, now).stream()
                .map(field -> new Change(field, old.get(field), now.get(field)))
                .toList();
        boolean gone = after.content() == null;
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(
                        before.catalogueCode(),
                        after.catalogueCode(),
                        after.since(),
                        gone ? true : null,
                        gone ? List.of() : changes));
    }

    private static Map<String, Object> shown(RecordKind kind, PublicRecordEdition edition, Policy policy) {
        return edition.content() == null
                ? new LinkedHashMap<>()
                : policy.show(kind, edition.content()).fields();
    }
}
