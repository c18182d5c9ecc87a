package org.mingjing.risk.interest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An interest as it is shown.
 *
 * @param name who or what the object is; left out, like the note, where no reading of it was registered
 */
public record InterestView(
        UUID id,
        String official,
        ObjectKind kind,
        Relation relation,
        String objectCode,
        @JsonInclude(JsonInclude.Include.NON_NULL) String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) String note,
        LocalDate from,
        LocalDate until,
        OffsetDateTime declaredAt,
        OffsetDateTime endedAt,
        long version) {

    static InterestView of(Interest interest, Particulars words) {
        return new InterestView(
                interest.id(),
                interest.officialCode(),
                interest.kind(),
                interest.relation(),
                interest.objectCode(),
                words.name(),
                words.note(),
                interest.period().from(),
                interest.period().until(),
                interest.declaredAt(),
                interest.endedAt(),
                interest.version());
    }
}
