package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.MeasureWithdrawn;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.PowerEnded;

/** Nobody has to put in place any more what was planned for a power that has ended. */
@ApplicationScoped
class EndMeasures {
    private static final String REASON = "权力事项已终止 The power has ended";

    private final Measures measures;
    private final MeasureTimers timers;
    private final ToldMeasures told;
    private final Audit audit;
    private final Clock clock;

    EndMeasures(Measures measures, MeasureTimers timers, ToldMeasures told, Audit audit, Clock clock) {
        this.measures = measures;
        this.timers = timers;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** Timers first: one that is just reminding is waited for, and then its measure is read. */
    void on(@Observes PowerEnded ended) {
        var planned = measures.plannedFor(ended.powerCode());
        planned.forEach(timers::noLongerDue);
        planned.stream().map(measures::required).forEach(this::withdraw);
    }

    void withdraw(Measure planned) {
        planned.withdraw(REASON, LocalDate.now(clock));
        audit.bySystem("measure.withdraw", planned.code());
        told.tell(
                planned,
                new MeasureWithdrawn(
                        planned.code(), planned.powerCode(), planned.kind().name()));
    }
}
