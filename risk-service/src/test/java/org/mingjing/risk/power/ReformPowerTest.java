package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ReformPowerTest {
    private static final String DOCUMENT =
            "\"documentNo\": \"〔2026〕1\", \"effectiveOn\": \"2026-03-02\", \"reason\": \"清理\"";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @Test
    void a_power_is_suspended_and_resumed_and_the_others_are_told() {
        reform("suspension", "").statusCode(200).body("status", equalTo("SUSPENDED"));
        reform("resumption", "").statusCode(200).body("status", equalTo("EFFECTIVE"));

        told(new PowerSuspended(power, unit, "〔2026〕1", DAY, 1));
        told(new PowerResumed(power, unit, "〔2026〕1", DAY, 2));
    }

    @Test
    void delegation_moves_handling_and_keeps_supervision() {
        var other = importedUnit();
        leaderOf(other).get("/api/risk/v1/powers/" + power).then().statusCode(404);
        leaderOf(other).get("/api/risk/v1/powers/" + power + "/duties").then().statusCode(404);
        reform("delegation", handlingUnit(other))
                .statusCode(200)
                .body("unitCode", equalTo(unit))
                .body("handlingUnitCode", equalTo(other));

        told(new PowerDelegated(power, unit, other, "〔2026〕1", DAY, 1));
        leaderOf(other).get("/api/risk/v1/powers/" + power).then().statusCode(200);
        leaderOf(other).get("/api/risk/v1/powers/" + power + "/duties").then().statusCode(200);
        leaderOf(other).get("/api/risk/v1/powers").then().body("items.code", hasItem(power));
        upload(leaderOf(other), "powers", POWER_COLUMNS + mildPowerRow(power, other))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
    }

    @Test
    void a_unit_that_handles_a_power_cannot_go() {
        var other = importedUnit();
        reform("delegation", handlingUnit(other)).statusCode(200);

        upload(
                        leaderOf(other).queryParam("deleteAbsent", "true"),
                        "units",
                        "code,parent_code,kind,name_zh,name_en\n" + fresh("T") + "," + other
                                + ",OFFICE,某科室,Some section\n")
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + other));
    }

    @Test
    void a_merged_power_has_ended_for_good() {
        var other = importedPower(unit);

        reform("merger", into(other))
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(other));

        told(new PowerMerged(power, unit, other, "〔2026〕1", DAY, 1));
        reform("resumption", "").statusCode(409).body("type", equalTo("/problems/power-merged"));
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
    }

    @Test
    void no_ring_of_mergers_closes() {
        var other = importedPower(unit);
        reform("merger", into(other)).statusCode(200);

        post(supervisor(), other, "merger", into(power))
                .statusCode(409)
                .body("type", equalTo("/problems/power-merged"));
        post(supervisor(), other, "merger", into(other))
                .statusCode(422)
                .body("type", equalTo("/problems/power-merged-into-itself"));
    }

    @Test
    void a_delegation_ends_when_the_handling_unit_comes_to_own_the_power_and_the_others_are_told() {
        var handling = fresh(unit + "-U");
        upload(leaderOf(unit), "units", UNIT_COLUMNS + unitRow(handling, unit)).statusCode(200);
        reform("delegation", handlingUnit(handling)).statusCode(200);

        upload(leaderOf(unit), "powers", POWER_COLUMNS + mildPowerRow(power, handling))
                .statusCode(200)
                .body("updated", equalTo(1));

        told(new PowerDelegated(power, handling, handling, null, TODAY, 2));
        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("unitCode", equalTo(handling))
                .body("handlingUnitCode", equalTo(handling));
    }

    @Test
    void what_a_reform_points_to_must_be_there() {
        reform("merger", into("NO-SUCH-POWER")).statusCode(422).body("type", equalTo("/problems/power-unknown"));
        reform("delegation", handlingUnit("NO-SUCH-UNIT"))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        reform("delegation", handlingUnit(unit))
                .statusCode(409)
                .body("type", equalTo("/problems/power-handled-there-already"));
    }

    @Test
    void of_two_supervisors_at_once_one_has_to_look_again() {
        var seen = supervisor().get("/api/risk/v1/powers/" + power).header("ETag");
        send(supervisor().header("If-Match", seen), power, "suspension", "").statusCode(200);

        send(supervisor().header("If-Match", seen), power, "delegation", handlingUnit(importedUnit()))
                .statusCode(412);
        send(supervisor(), power, "resumption", "").statusCode(428);
    }

    @Test
    void a_reform_names_its_document_and_a_day_that_has_come() {
        var as = supervisor().header("If-Match", "*");
        as.contentType("application/json")
                .body("{\"effectiveOn\": \"2026-03-02\", \"reason\": \"x\"}")
                .post("/api/risk/v1/powers/" + power + "/suspension")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("documentNo"));
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"1\", \"effectiveOn\": \""
                        + LocalDate.now().plusDays(2) + "\", \"reason\": \"x\"}")
                .post("/api/risk/v1/powers/" + power + "/suspension")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reform-in-future"));
    }

    @Test
    void only_the_supervisor_reforms_and_the_auditor_reads_what_was_done() {
        post(leaderOf(unit), power, "suspension", "").statusCode(403);
        post(auditor(), power, "suspension", "").statusCode(403);
        reform("suspension", "").statusCode(200);

        auditor()
                .get("/api/risk/v1/powers/" + power + "/reforms")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("SUSPEND"))
                .body("items[0].documentNo", equalTo("〔2026〕1"))
                .body("items[0].reason", equalTo("清理"))
                .body("items[0].orderedBy", equalTo("SUPERVISOR-JC"));
    }

    @Test
    void nobody_reforms_a_power_of_their_own_unit_nor_gives_one_to_it() {
        var other = importedUnit();
        var own = importedPower(other);
        var one = As.role("supervisor").unit(other).official(fresh("S"));

        refused(post(one.request(), own, "suspension", ""));
        refused(post(one.request(), power, "merger", into(own)));
        refused(post(one.request(), power, "delegation", handlingUnit(other)));
        post(one.request(), power, "suspension", "").statusCode(200);
    }

    @Test
    void a_reformed_power_is_not_deleted_by_leaving_it_out() {
        reform("suspension", "").statusCode(200);

        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(fresh(unit + "-L"), unit))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + power));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/power-of-ones-own"));
    }

    private static String handlingUnit(String code) {
        return ", \"handlingUnitCode\": \"" + code + "\"";
    }

    private static String into(String code) {
        return ", \"into\": \"" + code + "\"";
    }

    private ValidatableResponse reform(String verb, String target) {
        return post(supervisor(), power, verb, target);
    }

    private static ValidatableResponse post(RequestSpecification as, String power, String verb, String target) {
        return send(as.header("If-Match", "*"), power, verb, target);
    }

    private static ValidatableResponse send(RequestSpecification as, String power, String verb, String target) {
        return as.contentType("application/json")
                .body("{" + DOCUMENT + target + "}")
                .post("/api/risk/v1/powers/" + power + "/" + verb)
                .then();
    }

    private static void told(DomainEvent event) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", event.getClass())
                                .map(DomainEvent.class::cast))
                        .contains(event));
    }
}
