package org.mingjing.risk.measure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.power.Power;
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
        return missing(List.of(seenPowers.required(caller, powerCode))).get(0);
    }

    private List<MissingMeasures> missing(List<Power> powers) {
        var today = LocalDate.now(clock);
        var demanded = minimums.on(today).stream().collect(toMap(MinimumRow::level, row -> row));
        var inForce = readMeasures.inForce(powers.stream().map(Power::code).toList(), today);
        return powers.stream()
                .map(power -> {
                    var behind = inForce.getOrDefault(power.code(), MeasuresInForce.NONE);
                    return power.level() == null
                            ? MissingMeasures.notRated(power.code(), today, behind)
                            : MissingMeasures.of(power.code(), today, demanded.get(power.level()), behind);
                })
                .toList();
    }
}
