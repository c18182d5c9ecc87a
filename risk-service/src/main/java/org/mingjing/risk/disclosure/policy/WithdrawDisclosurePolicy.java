package org.mingjing.risk.disclosure.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.DisclosurePolicyWithdrawalDecided;
import org.mingjing.events.risk.DisclosurePolicyWithdrawalProposed;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Takes back an adopted policy that has not begun: one person asks for it and another decides. */
@ApplicationScoped
class WithdrawDisclosurePolicy {
    private final DisclosurePolicies policies;
    private final PolicyWithdrawals withdrawals;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawDisclosurePolicy(DisclosurePolicies policies, PolicyWithdrawals withdrawals, Outbox outbox, Clock clock) {
        this.policies = policies;
        this.withdrawals = withdrawals;
        this.outbox = outbox;
        this.clock = clock;
    }

    PolicyWithdrawal propose(int edition, String reason, Caller supervisor) {
        var policy = policies.required(edition);
        var withdrawal = new PolicyWithdrawal(
                policy, withdrawals.nextNo(edition), reason, supervisor, OffsetDateTime.now(clock));
        // Of two at once the second hears of the first here.
        withdrawals.persistAndFlush(withdrawal);
        outbox.add(new DisclosurePolicyWithdrawalProposed(edition, policy.validFrom()));
        return withdrawal;
    }

    PolicyWithdrawal approve(int edition, int no, String ifMatch, Caller committee) {
        var now = OffsetDateTime.now(clock);
        var withdrawal = seen(edition, no, ifMatch);
        withdrawal.consent().approve(committee, now);
        // The table of policies lets none be withdrawn that two people did not withdraw.
        withdrawals.flush();
        policies.required(edition).withdraw(now.toLocalDate());
        return decided(edition, withdrawal);
    }

    PolicyWithdrawal refuse(int edition, int no, String reason, String ifMatch, Caller committee) {
        var withdrawal = seen(edition, no, ifMatch);
        withdrawal.consent().refuse(reason, committee, OffsetDateTime.now(clock));
        return decided(edition, withdrawal);
    }

    private PolicyWithdrawal seen(int edition, int no, String ifMatch) {
        var withdrawal = withdrawals.required(edition, no);
        ETags.requireSeen(ifMatch, withdrawal.version());
        return withdrawal;
    }

    private PolicyWithdrawal decided(int edition, PolicyWithdrawal withdrawal) {
        withdrawals.flush();
        outbox.add(new DisclosurePolicyWithdrawalDecided(
                edition,
                withdrawal.consent().isApproved(),
                policies.required(edition).validFrom()));
        return withdrawal;
    }
}
