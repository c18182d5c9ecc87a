package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.outbox.Outbox;

/** Tells others what happened to a measure, and our own ratings that they may no longer rest on what they did. */
@ApplicationScoped
class ToldMeasures {
    private final Measures measures;
    private final Outbox outbox;
    private final Event<MeasuresChanged> measuresChanged;

    ToldMeasures(Measures measures, Outbox outbox, Event<MeasuresChanged> measuresChanged) {
        this.measures = measures;
        this.outbox = outbox;
        this.measuresChanged = measuresChanged;
    }

    Measure tell(Measure measure, DomainEvent happened) {
        measures.flush();
        outbox.add(happened);
        measuresChanged.fire(new MeasuresChanged(measure.powerCode()));
        return measure;
    }
}
