package org.mingjing.risk.rating;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.events.risk.RatingProposalClosed;
import org.mingjing.events.risk.RatingProposalDecided;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.RatingProposals.Asked;

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
     * Powers were rated by all their inputs, which is what these proposals asked for: whoever rated took those that say the
     * level that came out; about the others nobody need decide any more. In one statement each, for an import may have
     * brought about ten thousand of them; the act is that of whoever rated.
     *
     * @param levels that came out, by power code; locked by the caller
     */
    void answered(Map<String, Level> levels, Rater rater) {
        proposals.flush();
        var answered = proposals.openToRateAgain(levels.keySet()).stream()
                .collect(partitioningBy(asked -> asked.level() == levels.get(asked.powerCode())));
        accept(answered.get(true), rater);
        withdraw(answered.get(false));
    }

    private void accept(List<Asked> taken, Rater rater) {
        if (!taken.isEmpty()) {
            proposals.accept(ids(taken), rater, OffsetDateTime.now(clock));
            outbox.addAll(taken.stream()
                    .map(asked -> new RatingProposalDecided(asked.id(), asked.powerCode(), true))
                    .toList());
        }
    }

    private void withdraw(List<Asked> needless) {
        if (!needless.isEmpty()) {
            proposals.withdraw(ids(needless), OffsetDateTime.now(clock));
            outbox.addAll(needless.stream()
                    .map(asked -> new RatingProposalClosed(
                            asked.id(), asked.powerCode(), RatingProposal.Status.WITHDRAWN.name()))
                    .toList());
        }
    }

    private static List<UUID> ids(List<Asked> asked) {
        return asked.stream().map(Asked::id).toList();
    }
}
