package org.mingjing.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.eventually;
import static org.mingjing.accountability.AccountabilityFixtures.fresh;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.published;
import static org.mingjing.accountability.AccountabilityFixtures.rows;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Events from the other services, over a real broker. */
@QuarkusTest
class DeliveryTest {
    private static final String PROCESS = "mingjing.process.public.v1";
    private static final String DEAD_LETTERS = "accountability-service." + PROCESS + ".dead";

    @Test
    void aNewLevelAndACancellationAreKnownHere() {
        var office = office();
        TestTopics.publish(new PowerLevelChanged(office.power(), office.unit(), "III", "II", "UPHELD_COMPLAINT", 2));
        TestTopics.publish(new PowerCancelled(office.power(), office.unit(), "文号", LocalDate.now(), 3));
        TestTopics.publish(published(office, "III", 1));

        await().untilAsserted(() -> As.nobody()
                .get(API + "/public/powers/" + office.power())
                .then()
                .statusCode(200)
                .body("level", equalTo("II"))
                .body("cancelled", equalTo(true)));
        As.nobody().get(API + "/public/powers/NONE").then().statusCode(404);
    }

    @Test
    void whatCanNeverBeReadGoesToTheDeadLettersAndTheNextIsHeard() {
        var rubbish = fresh("rubbish");
        var unknownGrade = fresh("K");
        var good = fresh("K");
        TestTopics.publishRaw(
                PROCESS, rubbish, ("{\"not\":\"an event " + rubbish + "\"}").getBytes(StandardCharsets.UTF_8));
        TestTopics.publish(card(unknownGrade, "PINK"));
        TestTopics.publish(card(good, "RED"));

        eventually("select 1 from card where code = ?", good);
        assertThat(rows("select 1 from card where code = ?", unknownGrade)).isEmpty();
        await().untilAsserted(() -> assertThat(TestTopics.recordsOn(DEAD_LETTERS))
                .extracting(record -> record.key())
                .contains(rubbish, unknownGrade));
    }

    private static AlertIssued card(String code, String grade) {
        return new AlertIssued(code, grade, "OTHER", "P", "U", null, LocalDate.now());
    }
}
