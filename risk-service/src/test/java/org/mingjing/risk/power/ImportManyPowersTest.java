package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.upload;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long list goes to the database in batches. Time depends on the machine, the number of statements does not. */
@QuarkusTest
class ImportManyPowersTest {
    private static final int MANY = 1_000;

    /** A statement for a batch of 50 rows in two tables, and room for the questions asked on the way. */
    private static final long FEW = 2 * MANY / 50 + 100;

    @Inject
    SessionFactory sessions;

    private String unit;

    @BeforeEach
    void count() {
        unit = importedUnit();
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void a_thousand_powers_are_listed_and_revised_without_a_statement_for_each() {
        upload(leaderOf(unit).queryParam("dryRun", "true"), "powers", rows("1260"))
                .statusCode(200)
                .body("created", equalTo(MANY));
        assertThat(statements()).isLessThan(FEW);

        upload(leaderOf(unit), "powers", rows("1260")).statusCode(200).body("created", equalTo(MANY));
        assertThat(statements()).isLessThan(FEW);

        upload(leaderOf(unit), "powers", rows("1261")).statusCode(200).body("updated", equalTo(MANY));
        assertThat(statements()).isLessThan(FEW);
    }

    private long statements() {
        var since = sessions.getStatistics().getPrepareStatementCount();
        sessions.getStatistics().clear();
        return since;
    }

    private String rows(String yearlyCases) {
        return POWER_COLUMNS
                + IntStream.rangeClosed(1, MANY)
                        .mapToObj(i -> mildPowerRow(unit + "-M" + i, unit).replace(",1260,", "," + yearlyCases + ","))
                        .collect(Collectors.joining());
    }
}
