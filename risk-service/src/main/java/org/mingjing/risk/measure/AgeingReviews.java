package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.MeasureWentStale;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;

/** A measure whose effect nobody reviewed for a year counts no more. */
@ApplicationScoped
class AgeingReviews implements TimerHandler {
    private final Measures measures;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<MeasuresChanged> measuresChanged;
    private final Clock clock;

    AgeingReviews(Measures measures, Outbox outbox, Audit audit, Event<MeasuresChanged> measuresChanged, Clock clock) {
        this.measures = measures;
        this.outbox = outbox;
        this.audit = audit;
        this.measuresChanged = measuresChanged;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MeasureTimers.REVIEW_AGE;
    }

    @Override
    public void fire(String measureCode) {
        var today = LocalDate.now(clock);
        measures.byCode(measureCode).filter(measure -> measure.ageTo(today)).ifPresent(measure -> {
            measures.flush();
            audit.bySystem("measure.stale", measureCode);
            outbox.add(new MeasureWentStale(
                    measureCode, measure.powerCode(), measure.kind().name(), measure.reviewedOn()));
            measuresChanged.fire(new MeasuresChanged(measure.powerCode()));
        });
    }
}
