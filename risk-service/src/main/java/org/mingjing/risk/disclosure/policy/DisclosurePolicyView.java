package org.mingjing.risk.disclosure.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A policy as staff see it, with who asked for it and who decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisclosurePolicyView(
        int edition,
        LocalDate validFrom,
        String legalBasis,
        String licence,
        DisclosurePolicy.Status status,
        List<FieldRule> rules,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt,
        String decisionReason) {
    static DisclosurePolicyView of(DisclosurePolicy policy) {
        var decision = policy.decision();
        return new DisclosurePolicyView(
                policy.edition(),
                policy.validFrom(),
                policy.legalBasis(),
                policy.licence(),
                policy.status(),
                policy.rules(),
                policy.proposedBy(),
                policy.proposedAt(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason());
    }
}
