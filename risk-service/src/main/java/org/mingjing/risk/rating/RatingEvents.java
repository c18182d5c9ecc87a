package org.mingjing.risk.rating;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.RatingRecorded;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;

/** What is told of a rating: always that there is one, and to those who work with a level that it is another. */
final class RatingEvents {
    private RatingEvents() {}

    /** @param toldBefore the level that others worked with; null while the power is in no published catalogue */
    static List<DomainEvent> of(Power power, Level toldBefore, Rating rating) {
        var events = new ArrayList<DomainEvent>(2);
        events.add(new RatingRecorded(
                power.code(),
                power.unitCode(),
                rating.no(),
                rating.scheme(),
                rating.level().name(),
                rating.derivedLevel().name(),
                rating.reason().name()));
        if (power.publishedLevel() != toldBefore) {
            events.add(new PowerLevelChanged(
                    power.code(),
                    power.unitCode(),
                    toldBefore.name(),
                    power.publishedLevel().name(),
                    rating.reason().name(),
                    power.revision()));
        }
        return events;
    }
}
