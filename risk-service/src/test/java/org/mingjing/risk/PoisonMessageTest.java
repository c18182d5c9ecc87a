package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.ratedPower;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class PoisonMessageTest {
    private static final String TOPIC = "mingjing.process.public.v1";

    @Test
    void a_poison_message_goes_to_the_dead_letters_and_the_next_one_is_handled() {
        var unit = importedUnit();
        var power = ratedPower(unit);
        var card = fresh("C");
        var poison = "{\"poison\": \"" + card + "\"";

        // One key, so both lie behind each other in one partition.
        TestTopics.publishRaw(TOPIC, card, poison.getBytes(StandardCharsets.UTF_8));
        TestTopics.publish(new AlertUpheld(
                card, "RED", "OVER_PROMISED_LIMIT", power, unit, null, LocalDate.now(), LocalDate.now()));

        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .body("items", hasSize(1)));
        assertThat(TestTopics.recordsOn("risk-service." + TOPIC + ".dead"))
                .anyMatch(letter -> new String(letter.value(), StandardCharsets.UTF_8).equals(poison));
    }
}
