package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.risk.unit.Units;

/**
 * On the first day after a quarter each bureau is given a timer that opens its review. A service that stood still opens
 * those of the last year, one quarter after the other, when it starts: each timer is about its own quarter and sets that
 * of the next. What is older nobody reviews any more.
 */
@ApplicationScoped
class OpenQuarter implements TimerHandler {
    static final String KIND = "review-opening";

    private final Units units;
    private final Timers timers;
    private final Clock clock;

    OpenQuarter(Units units, Timers timers, Clock clock) {
        this.units = units;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String subject) {
        var quarter =
                Quarter.parse(subject).notBefore(Quarter.of(LocalDate.now(clock).minusYears(1)));
        var next = quarter.next();
        timers.set(KIND, next.toString(), startOf(next.next()));
        timers.setAll(OpenBureau.KIND, OpenBureau.subjects(quarter, units.bureaus()), startOf(next));
    }

    private Instant startOf(Quarter quarter) {
        return quarter.firstDay().atStartOfDay(clock.getZone()).toInstant();
    }
}
