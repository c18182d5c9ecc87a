package org.mingjing.accountability.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.PUBLIC_TOPIC;
import static org.mingjing.accountability.AccountabilityFixtures.eventually;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rate;
import static org.mingjing.accountability.AccountabilityFixtures.rows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.accountability.EvaluationNegative;
import org.mingjing.events.accountability.EvaluationRecorded;
import org.mingjing.events.process.EvaluationInvited;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Backing;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class EvaluationTest {
    @Inject
    RepublishEvaluations republishEvaluations;

    @Test
    void anApplicantRatesOnceByToken() {
        var office = office();
        var token = office.invitation();

        rate(token, 4).then().statusCode(201);
        rate(token, 1)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/evaluation-token-spent"));

        eventually(
                "select 1 from evaluation where power_code = ? and unit_code = ? and stars = 4",
                office.power(),
                office.unit());
        assertThat(rows("select 1 from evaluation where power_code = ?", office.power()))
                .hasSize(1);
    }

    @Test
    void aTokenTypedByHandIsTheSameToken() {
        var token = office().invitation();

        rate(token.toLowerCase().replace("-", " "), 5).then().statusCode(201);
    }

    @Test
    void aTokenThatNeverWasLooksLikeNothing() {
        rate(RandomCodes.of(100), 5).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void ofAHundredWhoUseOneTokenAtOnceExactlyOneIsTaken() throws Exception {
        var office = office();
        var token = office.invitation();
        Callable<Integer> use = () -> rate(token, 3).statusCode();
        var pool = Executors.newFixedThreadPool(100);

        try {
            var answers = pool.invokeAll(Collections.nCopies(100, use)).stream()
                    .map(EvaluationTest::value)
                    .toList();

            assertThat(answers).containsOnly(201, 409);
            assertThat(Collections.frequency(answers, 201)).isOne();
        } finally {
            pool.shutdown();
        }
        eventually("select 1 from evaluation where power_code = ?", office.power());
        // Whatever was put into the box before this empty one has been counted by then.
        eventually("select 1 from ballot_box where answers = '[]'");
        assertThat(rows("select 1 from evaluation where power_code = ?", office.power()))
                .hasSize(1);
    }

    @Test
    void anInvitationToldAgainGivesNoSecondAnswer() {
        var office = office();
        var token = office.invitation();
        rate(token, 5).then().statusCode(201);

        TestTopics.publish(
                new EvaluationInvited("CASE", office.power(), office.unit(), RandomCodes.hash(token), LocalDate.now()));
        // Events of one topic are heard in turn: when this one is known, the one before was heard.
        office.invitation();

        rate(token, 5).then().statusCode(409);
    }

    @Test
    void oneOrTwoStarsAreToldAsABadEvaluation() {
        var office = office();
        rate(office.invitation(), 2).then().statusCode(201);
        rate(office.invitation(), 3).then().statusCode(201);

        await().untilAsserted(() -> {
            var recorded = TestTopics.eventsOn(PUBLIC_TOPIC, EvaluationRecorded.class)
                    .filter(event -> event.powerCode().equals(office.power()))
                    .toList();
            assertThat(recorded).extracting(EvaluationRecorded::stars).containsExactlyInAnyOrder(2, 3);
            assertThat(recorded).allSatisfy(event -> {
                assertThat(event.unitCode()).isEqualTo(office.unit());
                assertThat(event.recordedOn()).isEqualTo(LocalDate.now());
            });
        });
        assertThat(TestTopics.eventsOn(PUBLIC_TOPIC, EvaluationNegative.class)
                        .filter(event -> event.powerCode().equals(office.power())))
                .extracting(EvaluationNegative::stars)
                .containsExactly(2);
    }

    @Test
    void aPortionGoesOnAfterTheEvaluationThatEndedTheOneBefore() {
        var office = office();
        rate(office.invitation(), 2).then().statusCode(201);
        rate(office.invitation(), 3).then().statusCode(201);
        var ids = await().until(
                        () -> rows("select id::text from evaluation where power_code = ? order by id", office.power()),
                        counted -> counted.size() == 2);

        var told = QuarkusTransaction.requiringNew()
                .call(() -> republishEvaluations
                        .portion(ids.get(0))
                        .events()
                        .map(DomainEvent::subject)
                        .toList());

        assertThat(told).contains(ids.get(1)).doesNotContain(ids.get(0));
    }

    @Test
    void theEventTellsTheDayAndNoHour() {
        var office = office();
        rate(office.invitation(), 1).then().statusCode(201);

        var midnight = LocalDate.now().atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        await().untilAsserted(() ->
                assertThat(timesOfEventsAbout(office.power())).hasSize(2).containsOnly(midnight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "null", "2.5", "\"five\""})
    void onlyOneToFiveStarsAreTakenAndARefusedRatingSpendsNothing(String stars) {
        var token = office().invitation();

        As.nobody()
                .contentType("application/json")
                .body("{\"token\":\"" + token + "\",\"stars\":" + stars + "}")
                .post(API + "/public/evaluations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");

        rate(token, 5).then().statusCode(201);
    }

    @Test
    void aRemarkHasAtMostAThousandCharacters() {
        var token = office().invitation();

        rate(Map.of("token", token, "stars", 5, "remark", "好".repeat(1001)))
                .then()
                .statusCode(400);
        rate(Map.of("token", token, "stars", 5, "remark", "好".repeat(1000)))
                .then()
                .statusCode(201);
    }

    @Test
    void unknownFieldsAndMissingBodiesAreRefused() {
        rate(Map.of("token", RandomCodes.of(100), "stars", 5, "name", "x"))
                .then()
                .statusCode(400);
        As.nobody()
                .contentType("application/json")
                .post(API + "/public/evaluations")
                .then()
                .statusCode(400);
    }

    private static List<Instant> timesOfEventsAbout(String power) {
        return TestTopics.recordsOn(PUBLIC_TOPIC).stream()
                .map(record -> JsonPath.from(new String(record.value(), StandardCharsets.UTF_8)))
                .filter(event -> power.equals(event.getString("data.powerCode")))
                .map(event -> OffsetDateTime.parse(event.getString("time")).toInstant())
                .toList();
    }

    private static int value(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
