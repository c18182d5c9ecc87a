package org.mingjing.risk.disclosure.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.consent.Withdrawals;

@ApplicationScoped
class PolicyWithdrawals implements Withdrawals<PolicyWithdrawal> {}
