package org.mingjing.risk.measure.minimum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.MeasureMinimumWithdrawalDecided;
import org.mingjing.events.risk.MeasureMinimumWithdrawalProposed;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Takes back an adopted edition that has not begun: one person asks for it and another decides. */
@ApplicationScoped
class WithdrawMinimum {
    private final MinimumEditions editions;
    private final MinimumWithdrawals withdrawals;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawMinimum(MinimumEditions editions, MinimumWithdrawals withdrawals, Outbox outbox, Clock clock) {
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.outbox = outbox;
        this.clock = clock;
    }

    MinimumWithdrawal propose(int number, String reason, Caller supervisor) {
        var edition = editions.required(number);
        var withdrawal = new MinimumWithdrawal(
                edition, withdrawals.nextNo(number), reason, supervisor, OffsetDateTime.now(clock));
        // Of two at once the second hears of the first here.
        withdrawals.persistAndFlush(withdrawal);
        outbox.add(new MeasureMinimumWithdrawalProposed(number, edition.validFrom()));
        return withdrawal;
    }

    MinimumWithdrawal approve(int number, int no, String ifMatch, Caller committee) {
        var now = OffsetDateTime.now(clock);
        var withdrawal = seen(number, no, ifMatch);
        withdrawal.consent().approve(committee, now);
        // The table of editions lets none be withdrawn that two people did not withdraw.
        withdrawals.flush();
        editions.required(number).withdraw(now.toLocalDate());
        return decided(number, withdrawal);
    }

    MinimumWithdrawal refuse(int number, int no, String because, String ifMatch, Caller committee) {
        var withdrawal = seen(number, no, ifMatch);
        withdrawal.consent().refuse(because, committee, OffsetDateTime.now(clock));
        return decided(number, withdrawal);
    }

    private MinimumWithdrawal seen(int number, int no, String ifMatch) {
        var withdrawal = withdrawals.required(number, no);
        ETags.requireSeen(ifMatch, withdrawal.version());
        return withdrawal;
    }

    private MinimumWithdrawal decided(int number, MinimumWithdrawal withdrawal) {
        withdrawals.flush();
        outbox.add(new MeasureMinimumWithdrawalDecided(
                number,
                withdrawal.consent().isApproved(),
                editions.required(number).validFrom()));
        return withdrawal;
    }
}
