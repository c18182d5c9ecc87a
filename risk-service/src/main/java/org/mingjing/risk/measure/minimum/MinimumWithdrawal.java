package org.mingjing.risk.measure.minimum;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.consent.Withdrawal;

@Entity
@Table(name = "measure_minimum_withdrawal")
class MinimumWithdrawal extends Withdrawal {
    protected MinimumWithdrawal() {}

    MinimumWithdrawal(MinimumEdition edition, int no, String reason, Caller supervisor, OffsetDateTime now) {
        super(edition.edition(), no, reason, supervisor, now);
        edition.refuseUnlessStillToCome(now.toLocalDate());
    }
}
