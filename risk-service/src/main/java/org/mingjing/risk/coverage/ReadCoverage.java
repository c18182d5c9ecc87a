package org.mingjing.risk.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.procedure.StepKind;

/** Computes coverage from the tables as they are. */
@ApplicationScoped
class ReadCoverage {
    private final EntityManager entities;
    private final Clock clock;

    ReadCoverage(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<UnitCoverage> of(Collection<String> units) {
        return rows(watched(CoverageSql.FIGURES, units).setParameter("yearAgo", yearAgo())).stream()
                .map(row -> new UnitCoverage((String) row[0], figures(row, 1), figures(row, 7)))
                .toList();
    }

    /** From the step after a position of a power on. */
    List<Located> uncoveredSteps(Collection<String> units, String afterPower, long afterPosition, int limit) {
        var query = watched(CoverageSql.UNCOVERED, units)
                .setParameter("power", afterPower)
                .setParameter("position", afterPosition)
                .setMaxResults(limit);
        return rows(query).stream().map(ReadCoverage::located).toList();
    }

    List<PowerWithGap> powersWith(Gap gap, Collection<String> units, String after, int limit) {
        var query = entities.createNativeQuery(CoverageSql.powersWith(gap))
                .setParameter("units", array(units))
                .setParameter("after", after)
                .setMaxResults(limit);
        if (gap == Gap.OLD_RATING) {
            query.setParameter("yearAgo", yearAgo());
        }
        return rows(query).stream().map(ReadCoverage::powerWithGap).toList();
    }

    List<UnplacedPoint> unplaced(Collection<String> units, String after, int limit) {
        var query = entities.createNativeQuery(CoverageSql.UNPLACED)
                .setParameter("units", array(units))
                .setParameter("after", after)
                .setMaxResults(limit);
        return rows(query).stream().map(ReadCoverage::unplacedPoint).toList();
    }

    /** An uncovered step and where in the procedure it stands, which is not what it shows. */
    record Located(UncoveredStep step, int position) {}

    private Query watched(String statement, Collection<String> units) {
        return entities.createNativeQuery(statement)
                .setParameter("units", array(units))
                .setParameter("focus", array(StepKind.focus()))
                .setParameter("judging", array(StepKind.judging()));
    }

    private OffsetDateTime yearAgo() {
        return LocalDate.now(clock).minusYears(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Located located(Object[] row) {
        var step = new UncoveredStep(
                (String) row[0],
                (String) row[1],
                number(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7] ? UncoveredStep.Reason.FOCUS : UncoveredStep.Reason.DISCRETION,
                number(row[8]));
        return new Located(step, number(row[9]));
    }

    private static UnplacedPoint unplacedPoint(Object[] row) {
        return new UnplacedPoint(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((String) row[5]).lines().toList());
    }

    private static PowerWithGap powerWithGap(Object[] row) {
        return new PowerWithGap((String) row[0], (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4]);
    }

    private static CoverageFigures figures(Object[] row, int from) {
        return new CoverageFigures(
                number(row[from]),
                number(row[from + 1]),
                number(row[from + 2]),
                number(row[from + 3]),
                number(row[from + 4]),
                number(row[from + 5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static String[] array(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
