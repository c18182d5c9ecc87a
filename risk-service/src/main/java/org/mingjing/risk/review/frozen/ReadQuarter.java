package org.mingjing.risk.review.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.mingjing.risk.coverage.Gap;
import org.mingjing.risk.coverage.RecordsOfCoverage;
import org.mingjing.risk.measure.minimum.PowersBelowMinimum;
import org.mingjing.risk.rating.ReadRiskLevels;
import org.mingjing.risk.unit.Units;

/**
 * Looks up the records of a quarter, all of them as they are at one moment: a power that comes in between would be counted
 * under one theme and not under another, for good.
 */
@ApplicationScoped
class ReadQuarter {
    private static final String IN_ORDER = "select x.part, x.record, x.power_code, x.unit_code"
            + " from (%s) as x (part, record, power_code, unit_code) order by x.record, x.part";

    private final EntityManager entities;
    private final OneMoment oneMoment;
    private final ReadRiskLevels riskLevels;
    private final PowersBelowMinimum powersBelowMinimum;
    private final RecordsOfCoverage coverage;
    private final Units units;
    private final Clock clock;

    ReadQuarter(
            EntityManager entities,
            OneMoment oneMoment,
            ReadRiskLevels riskLevels,
            PowersBelowMinimum powersBelowMinimum,
            RecordsOfCoverage coverage,
            Units units,
            Clock clock) {
        this.entities = entities;
        this.oneMoment = oneMoment;
        this.riskLevels = riskLevels;
        this.powersBelowMinimum = powersBelowMinimum;
        this.coverage = coverage;
        this.units = units;
        this.clock = clock;
    }

    /** @param taker called in the transaction of the caller */
    void of(String bureau, Quarter quarter, Taker taker) {
        oneMoment.read(taker, handing -> {
            var within = units.ofBureau(bureau);
            var given = given(bureau, within, quarter);
            FrozenSql.RECORDS.forEach((theme, select) -> selected(select, given, new Portion(theme, handing)));
            levels(within, handing);
            belowMinimum(within, handing);
            coverage(within, handing);
        });
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

    @SuppressWarnings("unchecked")
    private void selected(String select, Map<String, Object> given, Portion portion) {
        Query query = entities.createNativeQuery(IN_ORDER.formatted(select), Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, Portion.LARGEST);
        query.getParameters().stream()
                .map(Parameter::getName)
                .forEach(name -> query.setParameter(name, given.get(name)));
        try (Stream<Tuple> rows = query.getResultStream()) {
            rows.forEach(row -> portion.add(new FrozenRecord.Content(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    row.get(3, String.class))));
        }
        portion.handOver();
    }

    private void levels(Collection<String> within, Taker taker) {
        var current = new Portion(Theme.CURRENT_LEVEL, taker);
        var residual = new Portion(Theme.RESIDUAL_LEVEL, taker);
        riskLevels.ofStanding(within, power -> {
            current.add(level(power, power.current()));
            forget(residual.add(level(power, power.residual())));
        });
        current.handOver();
        residual.handOver();
    }

    private static FrozenRecord.Content level(ReadRiskLevels.LevelsOfPower power, Enum<?> level) {
        return ofPower(level == null ? "UNRATED" : level.name(), power.powerCode(), power.unitCode());
    }

    private void belowMinimum(Collection<String> within, Taker taker) {
        var below = new Portion(Theme.BELOW_MINIMUM, taker);
        powersBelowMinimum.each(
                within,
                (power, missing) -> forget(below.add(ofPower(missing.level().name(), power.code(), power.unitCode()))));
        below.handOver();
    }

    /** The powers of a portion that is gone: nothing of them was changed, and the session would keep them all. */
    private void forget(boolean handedOver) {
        if (handedOver) {
            entities.clear();
        }
    }

    private void coverage(Collection<String> within, Taker taker) {
        var steps = new Portion(Theme.WATCHED_STEPS, taker);
        coverage.watchedSteps(
                within,
                step -> steps.add(new FrozenRecord.Content(
                        step.covered() ? "COVERED" : "UNCOVERED",
                        step.powerCode() + "#" + step.position(),
                        step.powerCode(),
                        step.unitCode())));
        steps.handOver();
        with(Gap.NEVER_RATED, within, new Portion(Theme.NEVER_RATED, taker));
        with(Gap.OLD_RATING, within, new Portion(Theme.OLD_RATING, taker));
        with(Gap.NO_PROCEDURE, within, new Portion(Theme.NO_PROCEDURE, taker));
    }

    private void with(Gap gap, Collection<String> within, Portion portion) {
        coverage.powersWith(gap, within, power -> portion.add(ofPower("", power.powerCode(), power.unitCode())));
        portion.handOver();
    }

    private static FrozenRecord.Content ofPower(String part, String powerCode, String unitCode) {
        return new FrozenRecord.Content(part, powerCode, powerCode, unitCode);
    }
}
