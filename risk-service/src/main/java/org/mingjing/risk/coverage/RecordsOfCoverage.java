package org.mingjing.risk.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.mingjing.risk.procedure.StepKind;

/** What stands behind the figures of coverage, step by step and power by power, for whoever keeps them. */
@ApplicationScoped
public class RecordsOfCoverage {
    private static final int AT_ONCE = 1000;

    private final EntityManager entities;
    private final ReadCoverage readCoverage;

    RecordsOfCoverage(EntityManager entities, ReadCoverage readCoverage) {
        this.entities = entities;
        this.readCoverage = readCoverage;
    }

    /** @param position of the step in the procedure of the power */
    public record WatchedStep(String powerCode, int position, String unitCode, boolean covered) {}

    /** Every step on which risk has to be looked for, by power and position. */
    @SuppressWarnings("unchecked")
    public void watchedSteps(Collection<String> units, Consumer<WatchedStep> each) {
        var query = entities.createNativeQuery(CoverageSql.WATCHED_STEPS, Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("focus", StepKind.focus().toArray(String[]::new))
                .setParameter("judging", StepKind.judging().toArray(String[]::new));
        try (Stream<Tuple> rows = query.getResultStream()) {
            rows.map(row -> new WatchedStep(
                            row.get(0, String.class),
                            row.get(1, Number.class).intValue(),
                            row.get(2, String.class),
                            row.get(3, Boolean.class)))
                    .forEach(each);
        }
    }

    /** By power code. */
    public void powersWith(Gap gap, Collection<String> units, Consumer<PowerWithGap> each) {
        var page = readCoverage.powersWith(gap, units, "", AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(each);
            var last = page.get(page.size() - 1).powerCode();
            page = page.size() < AT_ONCE ? List.of() : readCoverage.powersWith(gap, units, last, AT_ONCE);
        }
    }
}
