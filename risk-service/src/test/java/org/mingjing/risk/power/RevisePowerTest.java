package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.asOf;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.create;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.PowerRevised;
import org.mingjing.events.risk.PowerRevisionLapsed;
import org.mingjing.events.risk.PowerRevisionScheduled;
import org.mingjing.events.risk.PowerRevisionWithdrawn;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class RevisePowerTest {
    private static final LocalDate LISTED = TODAY.minusDays(30);

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = listedPower(unit, LISTED);
    }

    @Test
    void a_power_is_listed_over_http_with_all_that_the_public_may_know_of_it() {
        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .statusCode(200)
                .body("ratingState", equalTo("UNRATED"))
                .body("legalBasis", equalTo("《教师法》第十三条"))
                .body("details.legalBases[0].rank", equalTo("LAW"))
                .body("details.duties", contains("受理申请"))
                .body("details.telephone", equalTo("0000-1234"))
                .body("details.fee", equalTo(false))
                .body("details.guide", nullValue())
                .body("statedIn.no", equalTo(1))
                .body("statedIn.validFrom", equalTo(LISTED.toString()))
                .body("statedIn.madeAt", notNullValue());
    }

    @Test
    void each_day_has_what_was_stated_for_it() {
        revise(unit, power, TODAY.minusDays(10), statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200)
                .body("details.telephone", equalTo("0000-5678"))
                .body("statedIn.no", equalTo(2));

        asOf(power, LISTED.minusDays(1)).statusCode(404);
        asOf(power, LISTED).body("details.telephone", equalTo("0000-1234"));
        asOf(power, TODAY.minusDays(11)).body("details.telephone", equalTo("0000-1234"));
        asOf(power, TODAY.minusDays(10)).body("details.telephone", equalTo("0000-5678"));
        analyst()
                .get("/api/risk/v1/powers?unit=" + unit + "&asOf=" + TODAY.minusDays(11))
                .then()
                .statusCode(200)
                .body("items.details.telephone", contains("0000-1234"));
        analyst()
                .get("/api/risk/v1/powers?unit=" + unit + "&asOf=" + LISTED.minusDays(1))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_others_are_told_what_was_revised() {
        revise(unit, power, TODAY, statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200);

        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerRevised.class))
                        .contains(
                                new PowerRevised(power, unit, 1, LISTED, null, List.of()),
                                new PowerRevised(power, unit, 2, TODAY, null, List.of("telephone"))));
    }

    @Test
    void a_later_day_lets_a_revision_wait_and_it_can_be_withdrawn() {
        var later = TODAY.plusDays(20);
        revise(unit, power, later, statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200)
                .body("details.telephone", equalTo("0000-1234"));
        asOf(power, later).body("details.telephone", equalTo("0000-5678"));
        upload(
                        leaderOf(unit),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(power, unit).replace(",1260,", ",1261,"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));

        leaderOf(unit)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"推迟\"}")
                .post("/api/risk/v1/powers/" + power + "/revisions/2/withdrawal")
                .then()
                .statusCode(200);

        asOf(power, later).body("details.telephone", equalTo("0000-1234"));
        leaderOf(unit)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"推迟\"}")
                .post("/api/risk/v1/powers/" + power + "/revisions/2/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/revision-not-waiting"));
        told(new PowerRevisionScheduled(power, unit, 2, later, null, List.of("telephone")));
        told(new PowerRevisionWithdrawn(power, unit, 2, later));
    }

    @Test
    void no_revision_begins_before_the_one_it_follows() {
        revise(unit, power, LISTED.minusDays(1), statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(422)
                .body("type", equalTo("/problems/revision-before-the-last"));
    }

    @Test
    void a_second_revision_of_a_day_is_a_correction_and_says_so() {
        var other = statement(unit).replace("0000-1234", "0000-5678");
        revise(unit, power, LISTED, other).statusCode(409).body("type", equalTo("/problems/revision-of-the-same-day"));
        var leader = leaderOf(unit).header("If-Match", "*");
        revise(leader, power, LISTED, ", \"corrects\": 7", other)
                .statusCode(409)
                .body("type", equalTo("/problems/revision-corrects-another"));

        revise(leaderOf(unit).header("If-Match", "*"), power, LISTED, ", \"corrects\": 1", other)
                .statusCode(200);

        asOf(power, LISTED).body("details.telephone", equalTo("0000-5678"));
        auditor()
                .get("/api/risk/v1/powers/" + power + "/revisions/1")
                .then()
                .statusCode(200)
                .body("statement.details.telephone", equalTo("0000-1234"))
                .body("revision.reason", equalTo("权责清单公布"));
    }

    @Test
    void a_day_that_no_calendar_has_is_none() {
        revise(unit, power, LocalDate.MAX, statement(unit))
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
        analyst()
                .get("/api/risk/v1/powers/" + power + "?asOf=%2B999999999-12-31")
                .then()
                .statusCode(400);
        analyst()
                .get("/api/risk/v1/powers/" + power + "?asOf=2026-02-30")
                .then()
                .statusCode(400);
    }

    @Test
    void the_same_again_is_no_revision() {
        revise(unit, power, TODAY, statement(unit))
                .statusCode(422)
                .body("type", equalTo("/problems/revision-changes-nothing"));
    }

    @Test
    void of_two_who_revise_at_once_one_has_to_look_again() {
        var seen = analyst().get("/api/risk/v1/powers/" + power).header("ETag");
        var first = statement(unit).replace("0000-1234", "1");
        revise(leaderOf(unit).header("If-Match", seen), power, TODAY, "", first).statusCode(200);

        revise(leaderOf(unit).header("If-Match", seen), power, TODAY.plusDays(1), "", statement(unit))
                .statusCode(412);
        revise(leaderOf(unit), power, TODAY.plusDays(1), "", statement(unit)).statusCode(428);
    }

    @Test
    void nobody_revises_what_has_ended_and_what_waits_lapses() {
        var later = TODAY.plusDays(20);
        revise(unit, power, later, statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200);
        cancel(power);

        revise(unit, power, later.plusDays(1), statement(unit)).statusCode(409);
        asOf(power, later).body("details.telephone", equalTo("0000-1234")).body("status", equalTo("CANCELLED"));
        asOf(power, TODAY.minusDays(1)).body("status", equalTo("EFFECTIVE"));
        auditor()
                .get("/api/risk/v1/powers/" + power + "/revisions")
                .then()
                .body("items.state", contains("EFFECTIVE", "LAPSED"))
                .body("items[1].changed", contains("telephone"))
                .body("items[0].madeBy", equalTo("LEADER-" + unit));
        told(new PowerRevisionLapsed(power, unit, 2, later));
    }

    @Test
    void what_a_table_says_of_the_basis_leaves_the_list_as_it_is() {
        upload(
                        leaderOf(unit),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(power, unit).replace(",1260,", ",1261,"))
                .statusCode(200)
                .body("changes[0].fields", contains("yearly_cases"));

        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("yearlyCases", equalTo(1261))
                .body("details.legalBases[0].article", equalTo("第十三条"))
                .body("details.duties", contains("受理申请"))
                .body("statedIn.no", equalTo(2));
        upload(
                        leaderOf(unit),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(power, unit).replace("第十三条", "第十四条"))
                .statusCode(200);
        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("details.legalBases.text", contains("《教师法》第十四条"))
                .body("details.duties", contains("受理申请"));
    }

    @Test
    void a_promise_that_outlasts_the_law_is_refused_and_the_first_day_named() {
        var promise = statement(unit).replace("\"amount\": 15,", "\"amount\": 25,");

        revise(leaderOf(unit).header("If-Match", "*").header("Accept-Language", "en"), power, TODAY, "", promise)
                .statusCode(422)
                .body("type", equalTo("/problems/promise-outlasts-law"))
                .body("detail", org.hamcrest.Matchers.matchesPattern(".*begins on \\d{4}-\\d{2}-\\d{2}\\."));
    }

    @Test
    void a_statement_is_checked_like_a_table() {
        var code = fresh(unit + "-L");
        create(leaderOf(unit), code, TODAY, statement("NO-SUCH-UNIT"))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        create(leaderOf(unit), code, TODAY, statement(importedUnit())).statusCode(422);
        create(leaderOf(unit), code, TODAY.plusDays(1), statement(unit))
                .statusCode(422)
                .body("type", equalTo("/problems/power-of-the-future"));
        create(leaderOf(unit), "no code", TODAY, statement(unit)).statusCode(400);
        create(leaderOf(unit), code, TODAY, statement(unit).replace("\"amount\": 30", "\"amount\": 36501"))
                .statusCode(422)
                .body("type", equalTo("/problems/limit-too-long"));
        create(leaderOf(unit), code, TODAY, statement(unit).replace("\"importance\": 2", "\"importance\": 6"))
                .statusCode(400);
        create(leaderOf(unit), power, TODAY, statement(unit))
                .statusCode(409)
                .body("type", equalTo("/problems/power-code-key"));
        create(supervisor(), code, TODAY, statement(unit)).statusCode(403);
        create(analyst(), code, TODAY, statement(unit)).statusCode(403);
        analyst().get("/api/risk/v1/powers/" + code).then().statusCode(404);
    }

    private static void told(DomainEvent event) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", event.getClass())
                                .map(DomainEvent.class::cast))
                        .contains(event));
    }
}
