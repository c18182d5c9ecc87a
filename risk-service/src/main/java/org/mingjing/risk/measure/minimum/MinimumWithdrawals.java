package org.mingjing.risk.measure.minimum;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.consent.Withdrawals;

@ApplicationScoped
class MinimumWithdrawals implements Withdrawals<MinimumWithdrawal> {}
