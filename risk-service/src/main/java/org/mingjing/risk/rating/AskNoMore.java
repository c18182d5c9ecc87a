package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.PowerEnded;

/**
 * Takes back what waits to be decided about a power that has ended: nobody can accept it any more. What was upheld against
 * it stays a question, for a power may be used after its end.
 */
@ApplicationScoped
class AskNoMore {
    private final RatingProposals proposals;
    private final CloseProposals closeProposals;
    private final AwaitJudgement awaitJudgement;
    private final LevelOverrides overrides;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AskNoMore(
            RatingProposals proposals,
            CloseProposals closeProposals,
            AwaitJudgement awaitJudgement,
            LevelOverrides overrides,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.closeProposals = closeProposals;
        this.awaitJudgement = awaitJudgement;
        this.overrides = overrides;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes PowerEnded ended) {
        proposals.openBut(ProposalReason.EVIDENCE, ended.powerCode()).forEach(closeProposals::withdraw);
        awaitJudgement.settleAll(ended.powerCode());
        overrides.proposed(ended.powerCode()).ifPresent(this::withdraw);
    }

    private void withdraw(LevelOverride proposed) {
        proposed.withdraw(OffsetDateTime.now(clock));
        outbox.add(proposed.told());
        audit.bySystem("level-override.withdraw", "/level-overrides/" + proposed.id());
    }
}
