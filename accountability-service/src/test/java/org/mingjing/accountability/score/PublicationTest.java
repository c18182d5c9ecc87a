package org.mingjing.accountability.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.PUBLIC_TOPIC;
import static org.mingjing.accountability.AccountabilityFixtures.complain;
import static org.mingjing.accountability.AccountabilityFixtures.fresh;
import static org.mingjing.accountability.AccountabilityFixtures.importSampleScheme;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rows;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.accountability.AccountabilityFixtures.Office;
import org.mingjing.events.accountability.ScorePublished;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class PublicationTest {
    @Inject
    RepublishScores republishScores;

    private final String month = YearMonth.now().toString();
    private Office office;

    @BeforeEach
    void aUnitIsScored() {
        importSampleScheme();
        office = office();
    }

    @Test
    void thePublicReadsAMonthOnlyAfterItsPublication() {
        asThePublic().statusCode(404);

        publish().statusCode(201).body("number", equalTo(1)).body("total", equalTo(100.0f));

        asThePublic()
                .statusCode(200)
                .body("total", equalTo(100.0f))
                .body("number", equalTo(1))
                .body("parts", hasSize(9))
                .body("parts[0].nameEn", equalTo("Openness"))
                .body("corrects", hasSize(0));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(PUBLIC_TOPIC, ScorePublished.class))
                .anySatisfy(event -> {
                    assertThat(event.unitCode()).isEqualTo(office.unit());
                    assertThat(event.month()).isEqualTo(month);
                    assertThat(event.total()).isEqualByComparingTo("100");
                }));
    }

    @Test
    void aPublishedScoreStaysAndLaterFactsShowAsACorrection() {
        publish().statusCode(201);
        cardIsUpheld();
        await().untilAsserted(() -> asTheSupervisor().body("changedSince", equalTo(true)));
        asThePublic().body("total", equalTo(100.0f));

        publish().statusCode(201).body("number", equalTo(2));

        asThePublic()
                .body("total", equalTo(90.0f))
                .body("number", equalTo(2))
                .body("corrects", hasSize(1))
                .body("corrects[0].number", equalTo(1))
                .body("corrects[0].total", equalTo(100.0f));
        asTheSupervisor().body("changedSince", equalTo(false)).body("publications", hasSize(2));
    }

    @Test
    void aPortionGoesOnAfterThePublicationThatEndedTheOneBefore() {
        publish().statusCode(201);
        cardIsUpheld();
        await().untilAsserted(() -> asTheSupervisor().body("changedSince", equalTo(true)));
        publish().statusCode(201);
        var ids = rows("select id::text from published_score where unit_code = ? order by number", office.unit());

        var told = QuarkusTransaction.requiringNew()
                .call(() -> republishScores
                        .portion(ids.get(0))
                        .events()
                        .map(ScorePublished.class::cast)
                        .filter(event -> event.unitCode().equals(office.unit()))
                        .toList());

        assertThat(told)
                .singleElement()
                .satisfies(event -> assertThat(event.total()).isEqualByComparingTo("90"));
    }

    @Test
    void aScoreThatDidNotChangeIsNotPublishedAgain() {
        publish().statusCode(201);
        publish().statusCode(409).body("type", equalTo("/problems/score-unchanged"));
    }

    @Test
    void thePublicSeesThatAComplaintWasUpheldAndNotWhich() {
        complain(office, "MISCONDUCT", "索要好处").then().statusCode(201);
        var id = rows("select id::text from complaint where power_code = ?", office.power())
                .get(0);
        supervisor().post(API + "/complaints/" + id + "/acceptance").then().statusCode(200);
        supervisor()
                .contentType("application/json")
                .body(Map.of("outcome", "UPHELD", "answer", "属实"))
                .post(API + "/complaints/" + id + "/conclusion")
                .then()
                .statusCode(200);
        publish().statusCode(201);

        assertThat(asThePublic().extract().asString())
                .contains("COMPLAINT:MISCONDUCT")
                .doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-leader", "party-committee", "auditor"})
    void onlyTheSupervisorPublishes(String role) {
        office.as(role).post(path() + "/publication").then().statusCode(403);
    }

    @Test
    void anUnknownUnitOrAMonthToComeIsNotPublished() {
        supervisor()
                .post(API + "/scores/NOWHERE/" + month + "/publication")
                .then()
                .statusCode(404);
        supervisor()
                .post(API + "/scores/" + office.unit() + "/" + YearMonth.now().plusMonths(1) + "/publication")
                .then()
                .statusCode(409);
    }

    private void cardIsUpheld() {
        var today = LocalDate.now();
        TestTopics.publish(
                new AlertUpheld(fresh("K"), "RED", "OTHER", office.power(), office.unit(), null, today, today));
    }

    private ValidatableResponse publish() {
        return supervisor().post(path() + "/publication").then();
    }

    private ValidatableResponse asTheSupervisor() {
        return supervisor().get(path()).then();
    }

    private ValidatableResponse asThePublic() {
        return As.nobody()
                .get(API + "/public/scores/" + office.unit() + "/" + month)
                .then();
    }

    private String path() {
        return API + "/scores/" + office.unit() + "/" + month;
    }
}
