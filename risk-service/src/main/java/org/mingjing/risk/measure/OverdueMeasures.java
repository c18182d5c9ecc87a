package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.mingjing.events.risk.MeasureOverdue;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;

/**
 * What was promised for a day and is not in place is reminded of, every week until it is or is planned anew. What outlived its
 * power, from before measures ended with it, is taken back instead.
 */
@ApplicationScoped
class OverdueMeasures implements TimerHandler {
    private static final Period AGAIN = Period.ofWeeks(1);

    private final Measures measures;
    private final Powers powers;
    private final MeasureTimers timers;
    private final EndMeasures endMeasures;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    OverdueMeasures(
            Measures measures,
            Powers powers,
            MeasureTimers timers,
            EndMeasures endMeasures,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.measures = measures;
        this.powers = powers;
        this.timers = timers;
        this.endMeasures = endMeasures;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MeasureTimers.OVERDUE;
    }

    @Override
    public void fire(String measureCode) {
        var today = LocalDate.now(clock);
        measures.byCode(measureCode)
                .filter(measure -> measure.isOverdue(today))
                .ifPresent(measure -> lookAfter(measure, powers.required(measure.powerCode()), today));
    }

    private void lookAfter(Measure measure, Power power, LocalDate today) {
        if (power.hasEnded()) {
            endMeasures.withdraw(measure);
        } else {
            remind(measure, power, today);
        }
    }

    private void remind(Measure measure, Power power, LocalDate today) {
        measure.remind(today);
        timers.remindAgainOn(measure.code(), today.plus(AGAIN));
        measures.flush();
        audit.bySystem("measure.remind", measure.code());
        outbox.add(new MeasureOverdue(
                measure.code(),
                measure.powerCode(),
                power.unitCode(),
                measure.kind().name(),
                measure.plan().owner(),
                measure.plan().dueOn(),
                measure.reminders()));
    }
}
