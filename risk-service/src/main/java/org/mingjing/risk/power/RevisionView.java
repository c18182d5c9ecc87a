package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One revision of a power.
 *
 * @param changed the fields that differ from the one before; none for the first
 * @param documentNo left out where no document was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        int no,
        LocalDate validFrom,
        RevisionState state,
        List<String> changed,
        String reason,
        String documentNo,
        String madeBy,
        OffsetDateTime madeAt,
        WithdrawalView withdrawal) {

    public record WithdrawalView(String reason, String by, OffsetDateTime at) {
        static WithdrawalView of(Withdrawal withdrawal) {
            return withdrawal == null
                    ? null
                    : new WithdrawalView(withdrawal.reason(), withdrawal.by(), withdrawal.at());
        }
    }

    static RevisionView of(PowerRevision revision) {
        var provenance = revision.provenance();
        return new RevisionView(
                revision.no(),
                revision.validFrom(),
                revision.state(),
                revision.changed(),
                provenance.reason(),
                provenance.documentNo(),
                provenance.madeBy(),
                provenance.madeAt(),
                WithdrawalView.of(revision.withdrawal()));
    }
}
