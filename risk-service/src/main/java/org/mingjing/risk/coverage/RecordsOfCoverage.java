package org.mingjing.risk.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.procedure.StepKind;

/** What stands behind the figures of coverage, step by step and power by power, for whoever keeps them. */
@ApplicationScoped
public class RecordsOfCoverage {
    private final EntityManager entities;
    private final ReadCoverage readCoverage;

    RecordsOfCoverage(EntityManager entities, ReadCoverage readCoverage) {
        this.entities = entities;
        this.readCoverage = readCoverage;
    }

    /** @param position of the step in the procedure of the power */
    public record WatchedStep(String powerCode, int position, String unitCode, boolean covered) {}

    /** Every step on which risk has to be looked for, by power and position. */
    public List<WatchedStep> watchedSteps(Collection<String> units) {
        var query = entities.createNativeQuery(CoverageSql.WATCHED_STEPS, Tuple.class)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("focus", StepKind.focus().toArray(String[]::new))
                .setParameter("judging", StepKind.judging().toArray(String[]::new));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new WatchedStep(
                        row.get(0, String.class),
                        row.get(1, Number.class).intValue(),
                        row.get(2, String.class),
                        row.get(3, Boolean.class)))
                .toList();
    }

    /** By power code. */
    public List<PowerWithGap> powersWith(Gap gap, Collection<String> units) {
        return readCoverage.powersWith(gap, units, "", Integer.MAX_VALUE);
    }
}
