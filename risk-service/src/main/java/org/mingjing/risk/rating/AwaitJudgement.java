package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.events.risk.JudgementAwaited;
import org.mingjing.events.risk.JudgementSettled;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;

/** Keeps the question whether a power must be rated again until the scheme in force has all it asks for. */
@ApplicationScoped
class AwaitJudgement {
    private final AwaitedJudgements awaited;
    private final Timers timers;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AwaitJudgement(AwaitedJudgements awaited, Timers timers, Outbox outbox, Audit audit, Clock clock) {
        this.awaited = awaited;
        this.timers = timers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param powerCode of a power locked by the caller */
    void keep(String powerCode, ProposalReason reason, OffsetDateTime since) {
        var known = awaited.about(powerCode, reason);
        known.ifPresent(one -> one.renew(since));
        if (known.isEmpty()) {
            awaited.persist(new AwaitedJudgement(powerCode, reason, since));
            outbox.add(new JudgementAwaited(powerCode, reason.name()));
            audit.bySystem("judgement.await", powerCode);
        }
    }

    /** It was asked, or a rating has answered it. */
    void settle(String powerCode, ProposalReason reason) {
        awaited.about(powerCode, reason).ifPresent(this::settle);
    }

    /** Nothing will be asked: the power has ended. */
    void settleAll(String powerCode) {
        awaited.ofPower(powerCode).forEach(this::settle);
    }

    private void settle(AwaitedJudgement one) {
        awaited.delete(one);
        outbox.add(new JudgementSettled(one.powerCode(), one.reason().name()));
        audit.bySystem("judgement.settle", one.powerCode());
    }

    /** Asks once what is under way has been committed. To be called before the power is locked, as with all timers. */
    void askAgain(String powerCode) {
        askAgain(awaited.about(powerCode));
    }

    /** The same of all powers: another scheme may ask for less. */
    void askAllAgain() {
        askAgain(awaited.everything());
    }

    private void askAgain(List<DueReview> questions) {
        timers.setAll(
                DueReviews.TIMER, questions.stream().map(DueReview::toString).toList(), clock.instant());
    }
}
