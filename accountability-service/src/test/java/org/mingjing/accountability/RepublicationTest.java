package org.mingjing.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.INTERNAL_TOPIC;
import static org.mingjing.accountability.AccountabilityFixtures.complain;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rows;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A consumer that lost its copy is told again. */
@QuarkusTest
class RepublicationTest {

    @Test
    void complaintsAreToldAgainAsTheyStand() {
        var office = office();
        complain(office, "ATTITUDE", "态度生硬").then().statusCode(201);
        var id = rows("select id::text from complaint where power_code = ?", office.power())
                .get(0);
        supervisor().post(API + "/complaints/" + id + "/acceptance").then().statusCode(200);

        republish("complaints");

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL_TOPIC, ComplaintAccepted.class)
                        .filter(event -> event.complaintId().equals(UUID.fromString(id))))
                .hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluations", "scores"})
    void soAreEvaluationsAndPublishedScores(String aggregate) {
        republish(aggregate);
    }

    private static void republish(String aggregate) {
        As.role("system-admin")
                .official("SYSADMIN")
                .request()
                .contentType("application/json")
                .body(Map.of("aggregate", aggregate))
                .post(API + "/operations/republications")
                .then()
                .statusCode(200);
    }
}
