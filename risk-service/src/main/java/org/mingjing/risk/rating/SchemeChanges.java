package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.rating.scheme.SchemeAdopted;
import org.mingjing.risk.unit.Units;

/** On the day on which another scheme comes into force, the powers that it rates otherwise are proposed, unit by unit. */
@ApplicationScoped
class SchemeChanges implements TimerHandler {
    private static final String TIMER = "scheme-in-force";

    private final Timers timers;
    private final Units units;
    private final DueReviews dueReviews;
    private final AwaitJudgement awaitJudgement;
    private final Clock clock;

    SchemeChanges(Timers timers, Units units, DueReviews dueReviews, AwaitJudgement awaitJudgement, Clock clock) {
        this.timers = timers;
        this.units = units;
        this.dueReviews = dueReviews;
        this.awaitJudgement = awaitJudgement;
        this.clock = clock;
    }

    void on(@Observes SchemeAdopted adopted) {
        for (LocalDate start : adopted.starts()) {
            timers.set(
                    TIMER, start.toString(), start.atStartOfDay(clock.getZone()).toInstant());
        }
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String start) {
        units.codes().forEach(unit -> dueReviews.ofUnit(ProposalReason.SCHEME, unit));
        awaitJudgement.askAllAgain();
    }
}
