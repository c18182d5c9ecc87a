package org.mingjing.risk.disclosure.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.consent.EditionWithdrawals;

@ApplicationScoped
class PolicyWithdrawals implements EditionWithdrawals<PolicyWithdrawal> {}
