package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DetailsThenTest {
    @Inject
    DetailsThen detailsThen;

    @Inject
    Clock clock;

    @Test
    void what_is_revised_later_the_same_day_is_not_what_was_said_then() {
        var unit = importedUnit();
        var before = OffsetDateTime.now(clock);
        var power = listedPower(unit, TODAY.minusDays(1));
        var then = OffsetDateTime.now(clock);
        revise(unit, power, TODAY, statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200);
        // It waits for its day.
        revise(unit, power, TODAY.plusDays(1), statement(unit).replace("0000-1234", "0000-9999"))
                .statusCode(200);

        assertThat(detailsThen.of(List.of(power), before)).isEmpty();
        assertThat(telephone(power, then)).isEqualTo("0000-1234");
        assertThat(telephone(power, OffsetDateTime.now(clock))).isEqualTo("0000-5678");
    }

    private String telephone(String power, OffsetDateTime then) {
        return detailsThen.of(List.of(power), then).get(power).telephone();
    }
}
