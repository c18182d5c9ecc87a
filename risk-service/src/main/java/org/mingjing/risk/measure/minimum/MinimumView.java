package org.mingjing.risk.measure.minimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An edition of the minimum, with who proposed it and who decided.
 *
 * @param levels what each demands, the gravest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinimumView(
        int edition,
        LocalDate validFrom,
        String legalBasis,
        MinimumEdition.Status status,
        List<MinimumSet> levels,
        String reason,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String decisionReason) {
    static MinimumView of(MinimumEdition edition, List<MinimumSet> levels) {
        var consent = edition.consent();
        return new MinimumView(
                edition.edition(),
                edition.validFrom(),
                edition.legalBasis(),
                edition.status(),
                levels,
                consent.reason(),
                consent.proposedBy(),
                consent.proposedAt(),
                consent.decidedBy(),
                consent.decidedAt(),
                consent.decisionReason());
    }
}
