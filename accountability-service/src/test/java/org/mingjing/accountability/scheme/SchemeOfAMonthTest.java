package org.mingjing.accountability.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.importCsv;
import static org.mingjing.accountability.AccountabilityFixtures.importSampleScheme;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.AdjustableClock;

@QuarkusTest
class SchemeOfAMonthTest {
    @Inject
    AdjustableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aMonthIsScoredByTheSchemeThatStoodAtItsEndAndEarlierMonthsByTheFirst() {
        importSampleScheme();
        var unit = office().unit();
        int first = schemeOf(unit, YearMonth.of(2020, 1));
        int present = schemeOf(unit, YearMonth.now());

        clock.set(LocalDate.now().plusYears(20));
        importCsv("score-table", SampleScheme.TABLE.replace("ATTITUDE,-3", "ATTITUDE,-4"))
                .then()
                .statusCode(200)
                .body("updated", equalTo(2));
        int later = schemeOf(unit, YearMonth.from(LocalDate.now(clock)));

        assertThat(later).isGreaterThan(present);
        assertThat(schemeOf(unit, YearMonth.now())).isEqualTo(present);
        assertThat(schemeOf(unit, YearMonth.of(2020, 1))).isEqualTo(first);
        // The sample stands again, for whoever comes after.
        importSampleScheme();
    }

    private static int schemeOf(String unit, YearMonth month) {
        return supervisor().get(API + "/scores/" + unit + "/" + month).path("scheme");
    }
}
