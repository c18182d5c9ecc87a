package org.mingjing.risk.measure.minimum;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.consent.EditionWithdrawals;

@ApplicationScoped
class MinimumWithdrawals implements EditionWithdrawals<MinimumWithdrawal> {}
