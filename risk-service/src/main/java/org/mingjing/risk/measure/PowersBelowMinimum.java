package org.mingjing.risk.measure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
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
        return below(List.of(unitCode), "", Integer.MAX_VALUE);
    }

    /** Of a unit and those below it when one is named, of all that the caller sees otherwise. */
    Page<MissingMeasures> page(Caller caller, String unit, Paging paging) {
        var filter = "missing-measures " + scope.boundary(caller) + " " + unit;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                below(unitsSeen.by(caller, unit), after, paging.fetch()),
                paging,
                filter,
                missing -> List.of(missing.powerCode()),
                missing -> missing);
    }

    private List<MissingMeasures> below(Collection<String> units, String after, int limit) {
        var today = LocalDate.now(clock);
        var demanded = demandedOn(today);
        var found = new ArrayList<MissingMeasures>();
        var from = after;
        List<Power> looked;
        do {
            looked = powers.standingAtLevels(demanded.keySet(), units, from, LOOKED_AT_ONCE);
            found.addAll(lacking(looked, demanded, today));
            from = looked.isEmpty() ? from : looked.get(looked.size() - 1).code();
        } while (looked.size() == LOOKED_AT_ONCE && found.size() < limit);
        return found.stream().limit(limit).toList();
    }

    /** Levels of which nothing is demanded are left out: most powers are of such a one. */
    private Map<Level, MinimumRow> demandedOn(LocalDate day) {
        return minimums.on(day).stream()
                .filter(row -> row.set().least() > 0)
                .collect(toMap(MinimumRow::level, row -> row));
    }

    private List<MissingMeasures> lacking(List<Power> looked, Map<Level, MinimumRow> demanded, LocalDate day) {
        var behind = readMeasures.inForce(looked.stream().map(Power::code).toList(), day);
        return looked.stream()
                .map(power -> MissingMeasures.of(
                        power.code(),
                        day,
                        demanded.get(power.level()),
                        behind.getOrDefault(power.code(), MeasuresInForce.NONE)))
                .filter(missing -> missing.missingKinds() > 0)
                .toList();
    }
}
