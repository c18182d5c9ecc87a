package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.imports.ImportOptions;

/**
 * A long list goes to the database in batches. Time depends on the machine, the number of statements does not; it is
 * counted in the transaction of the import alone, for timers may be at work beside it.
 */
@QuarkusTest
class ImportManyPowersTest {
    private static final int MANY = 1_000;

    /** A statement for a batch of 50 rows in two tables, and room for the questions asked on the way. */
    private static final int FEW = 2 * MANY / 50 + 60;

    @Inject
    ImportPowers importPowers;

    @Inject
    Session session;

    @Test
    void a_thousand_powers_are_listed_and_revised_without_a_statement_for_each() {
        var unit = importedUnit();
        var listed = new Statements();
        var revised = new Statements();

        assertThat(run(unit, "1260", listed).created()).isEqualTo(MANY);
        assertThat(run(unit, "1261", revised).updated()).isEqualTo(MANY);

        assertThat(listed.count).isLessThan(FEW);
        assertThat(revised.count).isLessThan(FEW);
    }

    private ImportReport run(String unit, String yearlyCases, Statements counted) {
        var leader = new Caller("leader", "leader", "LEADER-" + unit, unit, Set.of(Roles.UNIT_LEADER));
        var table = new ByteArrayInputStream(rows(unit, yearlyCases).getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew().call(() -> {
            session.addEventListeners(counted);
            var imported = (Imported.Done) importPowers.run(table, new ImportOptions(), leader);
            session.flush();
            return imported.report();
        });
    }

    private static String rows(String unit, String yearlyCases) {
        return POWER_COLUMNS
                + IntStream.rangeClosed(1, MANY)
                        .mapToObj(i -> mildPowerRow(unit + "-M" + i, unit).replace(",1260,", "," + yearlyCases + ","))
                        .collect(Collectors.joining());
    }

    private static class Statements implements SessionEventListener {
        private static final long serialVersionUID = 1L;

        private int count;

        @Override
        public void jdbcExecuteStatementStart() {
            count++;
        }

        @Override
        public void jdbcExecuteBatchStart() {
            count++;
        }
    }
}
