package org.mingjing.risk.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.unit.Units;

/** On the first of each month the figures of every unit are kept. A month in which the service stood still has none. */
@ApplicationScoped
class TakeSnapshots implements TimerHandler {
    static final String KIND = "coverage-snapshot";

    private final ReadCoverage readCoverage;
    private final CoverageSnapshots snapshots;
    private final Units units;
    private final Timers timers;
    private final Clock clock;

    TakeSnapshots(ReadCoverage readCoverage, CoverageSnapshots snapshots, Units units, Timers timers, Clock clock) {
        this.readCoverage = readCoverage;
        this.snapshots = snapshots;
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
        var today = LocalDate.now(clock);
        var next = today.withDayOfMonth(1).plusMonths(1);
        timers.set(KIND, subject, next.atStartOfDay(clock.getZone()).toInstant());
        if (!snapshots.takenOn(today)) {
            readCoverage.of(units.codes()).stream()
                    .map(coverage -> new CoverageSnapshot(coverage, today))
                    .forEach(snapshots::persist);
        }
    }
}
