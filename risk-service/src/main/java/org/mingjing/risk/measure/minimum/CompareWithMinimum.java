package org.mingjing.risk.measure.minimum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.measure.ReadMeasures;
import org.mingjing.risk.power.SeenPowers;

/** Holds the effective measures of powers against what their levels demand today. */
@ApplicationScoped
class CompareWithMinimum {
    private final Minimums minimums;
    private final ReadMeasures readMeasures;
    private final SeenPowers seenPowers;
    private final Clock clock;

    CompareWithMinimum(Minimums minimums, ReadMeasures readMeasures, SeenPowers seenPowers, Clock clock) {
        this.minimums = minimums;
        this.readMeasures = readMeasures;
        this.seenPowers = seenPowers;
        this.clock = clock;
    }

    MissingMeasures missing(Caller caller, String powerCode) {
        var power = seenPowers.required(caller, powerCode);
        var today = LocalDate.now(clock);
        var behind = readMeasures.inForce(List.of(powerCode), today).getOrDefault(powerCode, MeasuresInForce.NONE);
        if (power.level() == null) {
            return MissingMeasures.notRated(powerCode, today, behind);
        }
        var demanded = minimums.on(today).stream()
                .filter(row -> row.level() == power.level())
                .findFirst()
                .orElseThrow();
        return MissingMeasures.of(powerCode, today, demanded, behind);
    }
}
