package org.mingjing.risk.disclosure.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.consent.Withdrawal;

@Entity
@Table(name = "disclosure_policy_withdrawal")
class PolicyWithdrawal extends Withdrawal {
    protected PolicyWithdrawal() {}

    PolicyWithdrawal(DisclosurePolicy policy, int no, String reason, Caller supervisor, OffsetDateTime now) {
        super(policy.edition(), no, reason, supervisor, now);
        policy.refuseUnlessStillToCome(now.toLocalDate());
    }
}
