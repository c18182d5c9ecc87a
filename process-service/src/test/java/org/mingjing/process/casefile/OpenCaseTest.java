package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.officeWithoutProcedure;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.CaseOpeningRefused;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;
import org.mingjing.testkit.Tokens;

@QuarkusTest
class OpenCaseTest {
    private static final String PUBLIC = "mingjing.process.public.v1";

    @Test
    void casesOfAPowerAreNumberedWithoutGaps() {
        var office = officeWith("III", PLAIN);
        var year = LocalDate.now().getYear();
        assertThat(open(office).number()).isEqualTo(office.power() + "-" + year + "-000001");
        post(office.as("handler"), Map.of("powerCode", office.power(), "applicant", Map.of("name", "")))
                .then()
                .statusCode(400);
        assertThat(open(office).number()).isEqualTo(office.power() + "-" + year + "-000002");
    }

    @Test
    void theQueryCodeHasAtLeastEightyBitsAndOnlyItsHashIsKept() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        assertThat(file.queryCode().replace("-", "")).matches("[0-9A-HJKMNP-TV-Z]{16,}");
        assertThat(count("case_file where query_code_hash", file.queryCode())).isZero();
    }

    @Test
    void theSameIdempotencyKeyOpensOneCase() {
        var office = officeWith("III", PLAIN);
        var key = UUID.randomUUID().toString();
        var first = post(office.as("handler").header("Idempotency-Key", key), plainly(office));
        var second = post(office.as("handler").header("Idempotency-Key", key), plainly(office));
        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.<String>path("number")).isEqualTo(first.<String>path("number"));
        assertThat(count("case_file where power_code", office.power())).isOne();
    }

    @Test
    void aCancelledPowerTakesNoCaseAndTheAttemptLeavesItsCard() {
        var office = officeWith("III", PLAIN);
        TestTopics.publish(new PowerCancelled(office.power(), office.unit(), "冀政〔2026〕1号", LocalDate.now(), 2));
        await().untilAsserted(() -> assertThat(count("power where status = 'CANCELLED' and code", office.power()))
                .isOne());
        post(office.as("handler"), plainly(office))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/power-cancelled"));
        assertThat(count("case_file where power_code", office.power())).isZero();
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(PUBLIC, CaseOpeningRefused.class))
                    .filteredOn(event -> event.powerCode().equals(office.power()))
                    .extracting(CaseOpeningRefused::reasonCode)
                    .containsExactly("CANCELLED_POWER_USED");
            assertThat(TestTopics.eventsOn(PUBLIC, AlertIssued.class))
                    .filteredOn(event -> event.powerCode().equals(office.power()))
                    .extracting(AlertIssued::grade, AlertIssued::trigger)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("RED", "CANCELLED_POWER_USED"));
        });
    }

    @Test
    void aCancellationHeardBeforeThePublicationHoldsAllTheSame() {
        var office = new Office("U-" + UUID.randomUUID(), "P-" + UUID.randomUUID(), "X", "Y");
        TestTopics.publish(new PowerCancelled(office.power(), office.unit(), "1号", LocalDate.now(), 2));
        TestTopics.publish(org.mingjing.process.ProcessFixtures.published(office, "III", "EFFECTIVE", 1));
        await().untilAsserted(() -> assertThat(count("power where level is not null and code", office.power()))
                .isOne());
        post(office.as("handler"), plainly(office)).then().statusCode(409);
    }

    @Test
    void anUnknownPowerIsRefused() {
        var office = officeWith("III", PLAIN);
        post(office.as("handler"), Map.of("powerCode", "NO-SUCH", "applicant", Map.of("name", "某人")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/power-unknown"));
    }

    @Test
    void aPowerWithoutProcedureIsRefused() {
        var office = officeWithoutProcedure("III");
        post(office.as("handler"), plainly(office))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/procedure-missing"));
    }

    @Test
    void anotherUnitDoesNotEvenLearnThatThePowerExists() {
        var office = officeWith("III", PLAIN);
        var stranger = officeWith("III", PLAIN);
        post(stranger.as("handler"), plainly(office)).then().statusCode(404);
    }

    @Test
    void onlyAHandlerOrAMunicipalSystemOpensCases() {
        var office = officeWith("III", PLAIN);
        for (var role : new String[] {"examiner", "auditor", "unit-leader", "system-admin"}) {
            post(office.as(role), plainly(office)).then().statusCode(403);
        }
    }

    @Test
    void withoutAGoodTokenNothingIsOpened() {
        var office = officeWith("III", PLAIN);
        var tokens = new Tokens(java.util.Set.of("handler"), office.unit(), office.official("handler", "1"));
        post(As.nobody(), plainly(office)).then().statusCode(401);
        post(As.bearing(tokens.expired()), plainly(office)).then().statusCode(401);
        post(As.bearing(tokens.forAnotherAudience()), plainly(office)).then().statusCode(401);
        post(As.bearing(tokens.signedBySomebodyElse()), plainly(office)).then().statusCode(401);
        post(As.bearing(tokens.idToken()), plainly(office)).then().statusCode(401);
        post(As.bearing(tokens.signed()), plainly(office)).then().statusCode(201);
    }

    @Test
    void aMunicipalSystemReportsACaseThatWasAcceptedLongAgo() {
        var office = officeWith("II", PLAIN);
        var opening = new HashMap<>(plainly(office));
        opening.put("acceptedOn", LocalDate.now().minusDays(30).toString());
        var answer = post(As.role("integration").request(), opening);
        answer.then().statusCode(201).body("state", equalTo("ACCEPTED")).body("level", equalTo("II"));
        office.as("examiner")
                .get(API + "/cases/" + answer.path("number"))
                .then()
                .statusCode(200)
                .body("acceptedOn", equalTo(LocalDate.now().minusDays(30).toString()))
                .body("steps[0].state", equalTo("DONE"))
                .body("steps[1].state", equalTo("OPEN"))
                .body("steps[1].openedOn", equalTo(LocalDate.now().minusDays(30).toString()));
    }

    @Test
    void staffMayNotDateACaseBack() {
        var office = officeWith("III", PLAIN);
        var opening = new HashMap<>(plainly(office));
        opening.put("receivedOn", LocalDate.now().minusDays(1).toString());
        post(office.as("handler"), opening)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/case-dates-not-yours"));
    }

    @Test
    void nobodyOpensACaseForThemselves() {
        var office = officeWith("III", PLAIN);
        var own = Map.of("name", "本人", "official", office.official("handler", "1"));
        post(office.as("handler"), Map.of("powerCode", office.power(), "applicant", own))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-matter"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        var office = officeWith("III", PLAIN);
        var opening = new HashMap<>(plainly(office));
        opening.put("level", "III");
        post(office.as("handler"), opening)
                .then()
                .statusCode(400)
                .body("detail", matchesPattern("(?s).*"))
                .contentType("application/problem+json");
    }

    private static Map<String, Object> plainly(Office office) {
        return Map.of("powerCode", office.power(), "applicant", Map.of("name", "某申请人"));
    }

    private static Response post(RequestSpecification who, Map<String, ?> opening) {
        return who.contentType("application/json").body(opening).post(API + "/cases");
    }
}
