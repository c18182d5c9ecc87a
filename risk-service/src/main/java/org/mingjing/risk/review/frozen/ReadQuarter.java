package org.mingjing.risk.review.frozen;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.coverage.Gap;
import org.mingjing.risk.coverage.RecordsOfCoverage;
import org.mingjing.risk.measure.PowersBelowMinimum;
import org.mingjing.risk.rating.ReadRiskLevels;
import org.mingjing.risk.unit.Units;

/**
 * Looks up the records of a quarter, all of them as they are at one moment: a power that comes in between would be counted
 * under one theme and not under another, for good.
 */
@ApplicationScoped
class ReadQuarter {
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read";
    private static final String IN_ORDER = "select x.part, x.record, x.power_code, x.unit_code"
            + " from (%s) as x (part, record, power_code, unit_code) order by x.record, x.part";

    private final EntityManager entities;
    private final ReadRiskLevels riskLevels;
    private final PowersBelowMinimum powersBelowMinimum;
    private final RecordsOfCoverage coverage;
    private final Units units;
    private final Clock clock;

    ReadQuarter(
            EntityManager entities,
            ReadRiskLevels riskLevels,
            PowersBelowMinimum powersBelowMinimum,
            RecordsOfCoverage coverage,
            Units units,
            Clock clock) {
        this.entities = entities;
        this.riskLevels = riskLevels;
        this.powersBelowMinimum = powersBelowMinimum;
        this.coverage = coverage;
        this.units = units;
        this.clock = clock;
    }

    /** In a transaction of its own, which ends with the moment; what that of the caller wrote is not seen. */
    Map<Theme, List<FrozenRecord.Content>> of(String bureau, Quarter quarter) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(ONE_MOMENT).executeUpdate();
            return records(bureau, quarter);
        });
    }

    private Map<Theme, List<FrozenRecord.Content>> records(String bureau, Quarter quarter) {
        var within = units.within(bureau);
        var given = given(bureau, within, quarter);
        var records = new EnumMap<Theme, List<FrozenRecord.Content>>(Theme.class);
        FrozenSql.RECORDS.forEach((theme, select) -> records.put(theme, selected(select, given)));
        records.putAll(levels(within));
        records.put(Theme.BELOW_MINIMUM, belowMinimum(within));
        records.putAll(coverage(within));
        return records;
    }

    private Map<String, Object> given(String bureau, Collection<String> within, Quarter quarter) {
        var given = new HashMap<String, Object>();
        given.put("bureau", bureau);
        given.put("units", within.toArray(String[]::new));
        given.put("first", quarter.firstDay());
        given.put("last", quarter.lastDay());
        given.put("start", startOf(quarter.firstDay()));
        given.put("end", startOf(quarter.next().firstDay()));
        given.put("endOfNext", quarter.next().lastDay());
        given.put("today", LocalDate.now(clock));
        return given;
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private List<FrozenRecord.Content> selected(String select, Map<String, Object> given) {
        Query query = entities.createNativeQuery(IN_ORDER.formatted(select), Tuple.class);
        query.getParameters().stream()
                .map(Parameter::getName)
                .forEach(name -> query.setParameter(name, given.get(name)));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new FrozenRecord.Content(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }

    private Map<Theme, List<FrozenRecord.Content>> levels(Collection<String> within) {
        var current = new ArrayList<FrozenRecord.Content>();
        var residual = new ArrayList<FrozenRecord.Content>();
        riskLevels.ofStanding(within, power -> {
            current.add(level(power, power.current()));
            residual.add(level(power, power.residual()));
        });
        return Map.of(Theme.CURRENT_LEVEL, current, Theme.RESIDUAL_LEVEL, residual);
    }

    private static FrozenRecord.Content level(ReadRiskLevels.LevelsOfPower power, Enum<?> level) {
        return new FrozenRecord.Content(
                level == null ? "UNRATED" : level.name(), power.powerCode(), power.powerCode(), power.unitCode());
    }

    private List<FrozenRecord.Content> belowMinimum(Collection<String> within) {
        var below = new ArrayList<FrozenRecord.Content>();
        powersBelowMinimum.each(
                within,
                (power, missing) -> below.add(new FrozenRecord.Content(
                        missing.level().name(), power.code(), power.code(), power.unitCode())));
        return below;
    }

    private Map<Theme, List<FrozenRecord.Content>> coverage(Collection<String> within) {
        var steps = coverage.watchedSteps(within).stream()
                .map(step -> new FrozenRecord.Content(
                        step.covered() ? "COVERED" : "UNCOVERED",
                        step.powerCode() + "#" + step.position(),
                        step.powerCode(),
                        step.unitCode()))
                .toList();
        return Map.of(
                Theme.WATCHED_STEPS, steps,
                Theme.NEVER_RATED, with(Gap.NEVER_RATED, within),
                Theme.OLD_RATING, with(Gap.OLD_RATING, within),
                Theme.NO_PROCEDURE, with(Gap.NO_PROCEDURE, within));
    }

    private List<FrozenRecord.Content> with(Gap gap, Collection<String> within) {
        return coverage.powersWith(gap, within).stream()
                .map(power -> new FrozenRecord.Content("", power.powerCode(), power.powerCode(), power.unitCode()))
                .toList();
    }
}
