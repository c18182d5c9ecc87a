package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class CancelPowerTest {
    private static final String BY_DOCUMENT = """
            {"documentNo": "国发〔2026〕1号", "cancelledOn": "2026-03-01", "reason": "国务院决定取消"}
            """;

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void a_cancelled_power_stays_in_the_books_and_the_others_are_told() {
        cancel(lookingSupervisor(), BY_DOCUMENT)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellation.documentNo", equalTo("国发〔2026〕1号"));

        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerCancelled.class))
                        .contains(new PowerCancelled(power, unit, "国发〔2026〕1号", LocalDate.of(2026, 3, 1), 1)));
    }

    @Test
    void no_power_is_cancelled_twice() {
        cancel(lookingSupervisor(), BY_DOCUMENT).statusCode(200);

        cancel(lookingSupervisor(), BY_DOCUMENT).statusCode(409).body("type", equalTo("/problems/power-cancelled"));
    }

    @Test
    void no_import_brings_a_cancelled_power_back() {
        cancel(lookingSupervisor(), BY_DOCUMENT).statusCode(200);

        upload(analyst().header("Accept-Language", "en"), "powers", POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"))
                .body("errors.message", hasItem(containsString("国发〔2026〕1号")));
        analyst().get("/api/risk/v1/powers/" + power).then().body("status", equalTo("CANCELLED"));
    }

    @Test
    void not_even_the_database_brings_it_back() throws SQLException {
        cancel(lookingSupervisor(), BY_DOCUMENT).statusCode(200);

        try (var runtime = Db.asRuntime();
                var statement = runtime.prepareStatement(
                        "update power set status = 'EFFECTIVE',"
                                + " cancelled_by_document = null, cancelled_on = null, cancelled_because = null where code = ?")) {
            statement.setString(1, power);
            assertThatThrownBy(statement::executeUpdate).hasMessageContaining("is cancelled");
        }
    }

    @Test
    void a_cancellation_is_recorded_on_its_day_and_not_before() {
        cancel(
                        lookingSupervisor().header("Accept-Language", "en"),
                        onDay(LocalDate.now().plusDays(2)))
                .statusCode(422)
                .body("type", equalTo("/problems/reform-in-future"));
        analyst().get("/api/risk/v1/powers/" + power).then().body("status", equalTo("EFFECTIVE"));

        cancel(lookingSupervisor(), onDay(LocalDate.now(ZoneId.of("Asia/Shanghai"))))
                .statusCode(200);
    }

    @Test
    void only_the_supervisor_cancels_and_names_the_document() {
        cancel(analyst(), BY_DOCUMENT).statusCode(403);
        cancel(lookingSupervisor(), "{\"cancelledOn\": \"2026-03-01\", \"reason\": \"x\"}")
                .statusCode(400)
                .body("errors.field", hasItem("documentNo"));
        cancel(lookingSupervisor(), "{}").statusCode(400);
        cancel(supervisor(), BY_DOCUMENT).statusCode(428);
        cancel(supervisor().header("If-Match", "\"99\""), BY_DOCUMENT).statusCode(412);
    }

    private static RequestSpecification lookingSupervisor() {
        return supervisor().header("If-Match", "*");
    }

    private static String onDay(LocalDate day) {
        return "{\"documentNo\": \"1\", \"cancelledOn\": \"" + day + "\", \"reason\": \"x\"}";
    }

    private ValidatableResponse cancel(RequestSpecification as, String body) {
        return as.contentType("application/json")
                .body(body)
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then();
    }
}
