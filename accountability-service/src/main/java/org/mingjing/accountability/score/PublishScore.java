package org.mingjing.accountability.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** Freezes a unit's month as it stands and shows it to everybody; again, as a correction, when facts came since. */
@ApplicationScoped
class PublishScore {
    private final MonthScores scores;
    private final PublishedScores published;
    private final Outbox outbox;
    private final Clock clock;

    PublishScore(MonthScores scores, PublishedScores published, Outbox outbox, Clock clock) {
        this.scores = scores;
        this.published = published;
        this.outbox = outbox;
        this.clock = clock;
    }

    PublishedScore publish(String unit, YearMonth month, Caller supervisor) {
        var score = scores.of(unit, month).told();
        var earlier = published.of(unit, month);
        if (!earlier.isEmpty() && earlier.get(0).score().equals(score)) {
            throw new RuleBroken("score-unchanged", unit, month, earlier.get(0).number());
        }
        var publication =
                new PublishedScore(unit, month, earlier.size() + 1, score, supervisor.actor(), LocalDate.now(clock));
        // Two who publish at a time would use one number; the constraint lets one of them.
        published.persistAndFlush(publication);
        outbox.add(publication.event());
        return publication;
    }
}
