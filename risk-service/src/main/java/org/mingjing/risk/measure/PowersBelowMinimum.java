package org.mingjing.risk.measure;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
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

    /** All of these units, one after the other: nobody has to keep them together. */
    public void each(Collection<String> units, BiConsumer<Power, MissingMeasures> taker) {
        look(units, "", (power, missing) -> {
            taker.accept(power, missing);
            return true;
        });
    }

    private List<MissingMeasures> below(Collection<String> units, String after, int limit) {
        var found = new ArrayList<MissingMeasures>();
        look(units, after, (power, missing) -> found.add(missing) && found.size() < limit);
        return found;
    }

    /** @param wantsMore is shown those that lack something until it says no */
    private void look(Collection<String> units, String after, BiPredicate<Power, MissingMeasures> wantsMore) {
        var today = LocalDate.now(clock);
        var demanded = demandedOn(today);
        var looked = powers.standingAtLevels(demanded.keySet(), units, after, LOOKED_AT_ONCE);
        while (!looked.isEmpty()) {
            var behind = readMeasures.inForce(looked.stream().map(Power::code).toList(), today);
            for (var power : looked) {
                var missing = MissingMeasures.of(
                        power.code(),
                        today,
                        demanded.get(power.level()),
                        behind.getOrDefault(power.code(), MeasuresInForce.NONE));
                if (missing.missingKinds() > 0 && !wantsMore.test(power, missing)) {
                    return;
                }
            }
            var last = looked.get(looked.size() - 1).code();
            looked = looked.size() < LOOKED_AT_ONCE
                    ? List.of()
                    : powers.standingAtLevels(demanded.keySet(), units, last, LOOKED_AT_ONCE);
        }
    }

    /** Levels of which nothing is demanded are left out: most powers are of such a one. */
    private Map<Level, MinimumRow> demandedOn(LocalDate day) {
        return minimums.on(day).stream()
                .filter(row -> row.set().least() > 0)
                .collect(toMap(MinimumRow::level, row -> row));
    }
}
