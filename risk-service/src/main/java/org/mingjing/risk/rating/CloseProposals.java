package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.mingjing.events.risk.RatingProposalClosed;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;

/** Takes back what need not be asked any more and replaces what is asked otherwise, and tells whoever heard the question. */
@ApplicationScoped
class CloseProposals {
    private final RatingProposals proposals;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CloseProposals(RatingProposals proposals, Outbox outbox, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void withdraw(RatingProposal open) {
        open.withdraw(OffsetDateTime.now(clock));
        tell(open, "rating-proposal.withdraw");
    }

    void supersede(RatingProposal open) {
        open.supersede(OffsetDateTime.now(clock));
        tell(open, "rating-proposal.supersede");
    }

    private void tell(RatingProposal closed, String act) {
        outbox.add(closed.closed());
        audit.bySystem(act, "/rating-proposals/" + closed.id());
    }

    /**
     * Powers were rated by all their inputs, which is what these proposals asked for. In one statement, for an import may
     * have brought about ten thousand of them; the act is that of whoever rated.
     *
     * @param powerCodes locked by the caller
     */
    void answered(Collection<String> powerCodes) {
        proposals.flush();
        var answered = proposals.openToRateAgain(powerCodes);
        if (answered.isEmpty()) {
            return;
        }
        proposals.withdraw(answered.keySet(), OffsetDateTime.now(clock));
        outbox.addAll(answered.entrySet().stream()
                .map(open -> new RatingProposalClosed(
                        open.getKey(), open.getValue(), RatingProposal.Status.WITHDRAWN.name()))
                .toList());
    }
}
