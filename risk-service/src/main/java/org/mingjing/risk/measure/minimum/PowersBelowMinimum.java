package org.mingjing.risk.measure.minimum;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.paging.Stretch;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.measure.ReadMeasures;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.unit.UnitsSeen;

/** The powers whose effective measures are fewer, or of other kinds, than their levels demand today. */
@ApplicationScoped
public class PowersBelowMinimum {
    private static final int LOOKED_AT_ONCE = 500;

    private final Minimums minimums;
    private final ReadMeasures readMeasures;
    private final Powers powers;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final Clock clock;

    PowersBelowMinimum(
            Minimums minimums,
            ReadMeasures readMeasures,
            Powers powers,
            UnitsSeen unitsSeen,
            UnitScope scope,
            Clock clock) {
        this.minimums = minimums;
        this.readMeasures = readMeasures;
        this.powers = powers;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of those that a unit itself owns, in the order of their codes. */
    public List<MissingMeasures> of(String unitCode) {
        var found = new ArrayList<MissingMeasures>();
        each(List.of(unitCode), (power, missing) -> found.add(missing));
        return found;
    }

    /**
     * Of a unit and those below it when one is named, of all that the caller sees otherwise. Where most have what they need a
     * page ends early, perhaps with nothing, and names the next one.
     */
    Page<MissingMeasures> page(Caller caller, String unit, Paging paging) {
        var filter = "missing-measures " + scope.boundary(caller) + " " + unit;
        var units = unitsSeen.by(caller, unit);
        var today = LocalDate.now(clock);
        var demanded = demandedOn(today);
        return Stretch.of(
                        paging.after(filter).text(0).orElse(""),
                        paging.fetch(),
                        (after, limit) -> powers.standingAtLevels(demanded.keySet(), units, after, limit),
                        Power::code,
                        looked -> List.copyOf(lacking(looked, demanded, today).values()))
                .page(paging, filter, MissingMeasures::powerCode, missing -> missing);
    }

    /** All of these units, one after the other: nobody has to keep them together. */
    public void each(Collection<String> units, BiConsumer<Power, MissingMeasures> taker) {
        var today = LocalDate.now(clock);
        var demanded = demandedOn(today);
        var after = "";
        List<Power> looked;
        do {
            looked = powers.standingAtLevels(demanded.keySet(), units, after, LOOKED_AT_ONCE);
            lacking(looked, demanded, today).forEach(taker);
            after = looked.isEmpty() ? after : looked.get(looked.size() - 1).code();
        } while (looked.size() == LOOKED_AT_ONCE);
    }

    /** In their order. */
    private Map<Power, MissingMeasures> lacking(List<Power> looked, Map<Level, MinimumRow> demanded, LocalDate day) {
        var behind = readMeasures.inForce(looked.stream().map(Power::code).toList(), day);
        var lacking = new LinkedHashMap<Power, MissingMeasures>();
        for (var power : looked) {
            var missing = MissingMeasures.of(
                    power.code(),
                    day,
                    demanded.get(power.level()),
                    behind.getOrDefault(power.code(), MeasuresInForce.NONE));
            if (missing.missingKinds() > 0) {
                lacking.put(power, missing);
            }
        }
        return lacking;
    }

    /** Levels of which nothing is demanded are left out: most powers are of such a one. */
    private Map<Level, MinimumRow> demandedOn(LocalDate day) {
        return minimums.on(day).stream()
                .filter(row -> row.set().least() > 0)
                .collect(toMap(MinimumRow::level, row -> row));
    }
}
