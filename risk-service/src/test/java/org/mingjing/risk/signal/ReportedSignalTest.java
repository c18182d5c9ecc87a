package org.mingjing.risk.signal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.signal.SignalFixtures.SIGNALS;
import static org.mingjing.risk.signal.SignalFixtures.content;
import static org.mingjing.risk.signal.SignalFixtures.report;
import static org.mingjing.risk.signal.SignalFixtures.reported;
import static org.mingjing.risk.signal.SignalFixtures.system;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.accountability.EvaluationNegative;
import org.mingjing.risk.RiskFixtures;
import org.mingjing.testkit.TestTopics;

/** What people and other systems report: kept once, bound to what it is about, and found again. */
@QuarkusTest
class ReportedSignalTest {
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @Test
    void a_signal_has_source_day_weight_object_and_evidence() {
        var power = importedPower(unit);
        var official = official(unit);
        var body = content(Map.of("powerCode", power, "step", "APPROVE", "officialCode", official), 4);

        report(analyst(), "INSPECTION", fresh("R"), body)
                .statusCode(201)
                .body("source", equalTo("INSPECTION"))
                .body("powerCode", equalTo(power))
                .body("step", equalTo("APPROVE"))
                .body("unitCode", equalTo(unit))
                .body("officialCode", equalTo(official))
                .body("weight", equalTo(4))
                .body("occurredOn", equalTo(LocalDate.now().toString()))
                .body("evidence", equalTo("检查记录第 3 页"))
                .body("powerKnown", equalTo(true))
                .body("upheldOn", nullValue());
    }

    @Test
    void one_fact_reported_twice_is_one_signal_whoever_reports_it() {
        var reference = fresh("R");
        var body = content(Map.of("unitCode", unit), 2);
        String id = report(system(), "ONLINE_REPORT", reference, body)
                .statusCode(201)
                .extract()
                .path("id");

        report(analyst(), "ONLINE_REPORT", reference, body).statusCode(200).body("id", equalTo(id));
        report(analyst(), "ONLINE_REPORT", reference, content(Map.of("unitCode", unit), 3))
                .statusCode(409)
                .body("type", equalTo("/problems/signal-reported-differently"));
        analyst().get(SIGNALS + "?unit=" + unit).then().body("items", hasSize(1));
    }

    @Test
    void a_signal_about_a_power_that_is_not_there_yet_is_kept_and_bound_when_it_is() {
        var power = fresh(unit + "-L");
        String id = report(system(), "CASE_INVESTIGATION", fresh("R"), content(Map.of("powerCode", power), 5))
                .statusCode(201)
                .body("powerKnown", equalTo(false))
                .body("unitCode", nullValue())
                .extract()
                .path("id");

        upload(analyst(), "powers", RiskFixtures.POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(200);

        await().untilAsserted(() -> analyst()
                .get(SIGNALS + "/" + id)
                .then()
                .body("signal.powerKnown", equalTo(true))
                .body("signal.unitCode", equalTo(unit))
                .body("history.kind", equalTo(List.of("RECORDED", "BOUND"))));
    }

    @Test
    void signals_are_found_by_what_they_are_about_and_what_they_say_page_by_page() {
        String first = reported(Map.of("unitCode", unit), 1);
        String second = reported(Map.of("unitCode", unit), 2);
        report(
                        analyst(),
                        "PUBLIC_REVIEW",
                        fresh("R"),
                        Map.of(
                                "unitCode",
                                unit,
                                "weight",
                                1,
                                "occurredOn",
                                LocalDate.now().toString(),
                                "evidence",
                                "群众反映排队太久,队伍排到门外"))
                .statusCode(201);

        analyst().get(SIGNALS + "?unit=" + unit + "&q=排队").then().body("items", hasSize(1));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=队排").then().body("items", hasSize(0));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=%25%25").then().body("items", hasSize(0));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=排").then().statusCode(400);
        analyst()
                .get(SIGNALS + "?unit=" + unit + "&source=PUBLIC_REVIEW")
                .then()
                .body("items", hasSize(1));
        String next = analyst()
                .get(SIGNALS + "?limit=1&source=INSPECTION&unit=" + unit)
                .then()
                .body("items.id", equalTo(List.of(second)))
                .extract()
                .path("next");
        analyst()
                .get(SIGNALS + "?limit=1&source=INSPECTION&unit=" + unit + "&after=" + next)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("next", nullValue());
        analyst().get(SIGNALS + "?limit=1&unit=ELSEWHERE&after=" + next).then().statusCode(400);
    }

    @Test
    void bad_input_is_refused() {
        refused(content(Map.of(), 1), 422, "signal-about-nothing");
        refused(content(Map.of("unitCode", unit, "step", "APPROVE"), 1), 422, "signal-step-without-power");
        refused(content(Map.of("unitCode", "NOWHERE"), 1), 422, "unit-unknown");
        refused(content(Map.of("officialCode", "NOBODY"), 1), 422, "official-not-known");
        refused(content(Map.of("unitCode", unit), 6), 400, "invalid-input");
        refused(content(Map.of("unitCode", "a b"), 1), 400, "invalid-input");
        var tomorrow = Map.<String, Object>of(
                "unitCode",
                unit,
                "weight",
                1,
                "occurredOn",
                LocalDate.now().plusDays(2).toString(),
                "evidence",
                "x");
        refused(tomorrow, 422, "signal-in-future");
        report(analyst(), "RED_CARD", fresh("R"), content(Map.of("unitCode", unit), 1))
                .statusCode(409)
                .body("type", equalTo("/problems/signal-of-another-service"));
        report(system(), "QUESTIONNAIRE", fresh("R"), content(Map.of("unitCode", unit), 5))
                .statusCode(422)
                .body("type", equalTo("/problems/signal-of-questionnaire"));
        report(auditor(), "INSPECTION", fresh("R"), content(Map.of("unitCode", unit), 1))
                .statusCode(403);
    }

    @Test
    void a_bad_evaluation_is_a_light_signal_on_which_no_rating_rests() {
        var power = RiskFixtures.ratedPower(unit);
        var evaluation = new EvaluationNegative(UUID.randomUUID(), power, unit, 1, LocalDate.now());
        TestTopics.publish(evaluation);
        TestTopics.publish(evaluation);

        await().untilAsserted(() -> analyst()
                .get(SIGNALS + "?source=EVALUATION&power=" + power)
                .then()
                .body("items", hasSize(1))
                .body("items[0].weight", equalTo(2))
                .body("items[0].upheldOn", nullValue()));
        analyst().get("/api/risk/v1/rating-proposals?power=" + power).then().body("items", hasSize(0));
    }

    private void refused(Map<String, Object> content, int status, String code) {
        report(analyst(), "INSPECTION", fresh("R"), content)
                .statusCode(status)
                .body("type", equalTo("/problems/" + code));
    }
}
