package org.mingjing.risk.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.UnitChangeRecorded;
import org.mingjing.events.risk.UnitEndHindered;
import org.mingjing.events.risk.UnitEnded;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Units with their dates, kept by the leader of their part of the tree. */
@QuarkusTest
class UnitRecordsTest {
    private static final String UNITS = "/api/risk/v1/units";

    @Inject
    AdjustableClock clock;

    private LocalDate today;
    private String top;
    private String below;

    @BeforeEach
    void aUnitAndOneBelow() {
        today = LocalDate.now(clock);
        top = importedUnit();
        below = fresh("T");
        open(leaderOf(top), below, top, today).statusCode(201);
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_unit_opened_by_its_leader_is_there_and_told() {
        leaderOf(top).get(UNITS + "/" + below).then().statusCode(200).body("parentCode", equalTo(top));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", UnitRecorded.class))
                .anyMatch(unit -> unit.code().equals(below)));
    }

    @Test
    void every_day_has_the_name_it_had() {
        clock.set(today.plusDays(3));
        change(leaderOf(top), below, top, "新名", today.plusDays(3), "1").statusCode(201);

        name(below, today.plusDays(2)).body("nameZh", equalTo("某科室"));
        name(below, today.plusDays(3)).body("nameZh", equalTo("新名"));
        name(below, today.minusDays(1)).statusCode(404);
    }

    @Test
    void a_change_of_a_day_to_come_takes_effect_on_that_day() {
        change(leaderOf(top), below, top, "新名", today.plusDays(5), "1").statusCode(201);
        leaderOf(top).get(UNITS + "/" + below).then().body("nameZh", equalTo("某科室"));
        recorded(new UnitChangeRecorded(below, 2, "EXISTS", today.plusDays(5), top, null));

        clock.set(today.plusDays(5));

        // What is due by then for the units of all other tests comes first.
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", UnitRecorded.class))
                        .anyMatch(unit ->
                                unit.code().equals(below) && unit.nameZh().equals("新名")));
        leaderOf(top).get(UNITS + "/" + below).then().body("nameZh", equalTo("新名"));
    }

    @Test
    void a_unit_that_ended_is_gone_from_its_day_on_and_told() {
        end(leaderOf(top), below, today, "1").statusCode(201);

        leaderOf(top).get(UNITS + "/" + below).then().statusCode(404);
        auditor().get(UNITS + "/" + below + "/records").then().statusCode(200).body("items", hasSize(2));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", UnitEnded.class))
                .anyMatch(ended -> ended.code().equals(below)));
    }

    @Test
    void a_correction_leaves_the_wrong_record_visible() {
        change(leaderOf(top), below, top, "误记", today, "1").statusCode(201);

        correct(leaderOf(top), below, Map.of("corrects", 2, "effect", "VOID", "from", today.toString()), "2")
                .statusCode(400);
        correct(
                        leaderOf(top),
                        below,
                        Map.of("corrects", 2, "effect", "VOID", "from", today.toString(), "reason", "录入错误"),
                        "2")
                .statusCode(201);

        name(below, today).body("nameZh", equalTo("某科室"));
        auditor()
                .get(UNITS + "/" + below + "/records")
                .then()
                .body("items.unit.nameZh", hasItem("误记"))
                .body("items[2].corrects", equalTo(2))
                .body("items[2].reason", equalTo("录入错误"));
        var first =
                auditor().get(UNITS + "/" + below + "/records?limit=2").then().body("items", hasSize(2));
        auditor()
                .queryParam("after", first.extract().<String>path("next"))
                .get(UNITS + "/" + below + "/records?limit=2")
                .then()
                .body("items.corrects", equalTo(List.of(2)));
        recorded(new UnitChangeRecorded(below, 3, "VOID", today, null, 2));
    }

    @Test
    void a_ring_is_refused() {
        var deeper = fresh("T");
        open(leaderOf(top), deeper, below, today).statusCode(201);

        change(leaderOf(top), below, deeper, "某科室", today, "1")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-in-ring-on"));
    }

    @Test
    void a_unit_with_units_or_powers_does_not_end() {
        open(leaderOf(top), fresh("T"), below, today).statusCode(201);
        end(leaderOf(top), below, today, "1").statusCode(422).body("type", equalTo("/problems/unit-without-parent"));

        var working = fresh("T");
        open(leaderOf(top), working, top, today).statusCode(201);
        importedPower(working);
        end(leaderOf(top), working, today, "1").statusCode(409).body("type", equalTo("/problems/unit-at-work"));
    }

    @Test
    void a_unit_that_something_came_to_after_its_end_was_recorded_goes_on_until_that_is_over() {
        var ending = fresh("T");
        open(leaderOf(top), ending, top, today).statusCode(201);
        end(leaderOf(top), ending, today.plusDays(2), "1").statusCode(201);
        var power = importedPower(ending);

        clock.set(today.plusDays(2));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", UnitEndHindered.class))
                .contains(new UnitEndHindered(ending, today.plusDays(2))));
        revise(ending, power, today.plusDays(2), statement(ending).replace("1260", "12"))
                .statusCode(200);

        cancel(power);
        clock.set(today.plusDays(3));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", UnitEnded.class))
                .contains(new UnitEnded(ending, today.plusDays(2))));
    }

    @Test
    void a_unit_does_not_end_that_a_power_is_to_move_into() {
        var power = importedPower(top);
        revise(top, power, today.plusDays(3), statement(below)).statusCode(200);

        end(leaderOf(top), below, today, "1").statusCode(409).body("type", equalTo("/problems/unit-at-work"));
    }

    @Test
    void two_who_change_the_same_unit_do_not_overwrite_each_other() {
        change(leaderOf(top), below, top, "先到", today, "1").statusCode(201);

        change(leaderOf(top), below, top, "后到", today, "1").statusCode(412);
        change(leaderOf(top), below, top, "后到", today, null).statusCode(428);
        leaderOf(top).get(UNITS + "/" + below).then().header("ETag", "\"2\"").body("nameZh", equalTo("先到"));
    }

    @Test
    void nobody_changes_units_of_others() {
        var elsewhere = importedUnit();

        change(leaderOf(elsewhere), below, top, "抢名", today, "1").statusCode(404);
        change(leaderOf(top), below, elsewhere, "某科室", today, "1")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        change(leaderOf(below), below, below, "某科室", today, "1")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-out-of-scope"));
        end(leaderOf(below), below, today, "1").statusCode(422);
        open(leaderOf(top), fresh("T"), null, today)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-top-not-yours"));
        open(auditor(), fresh("T"), top, today).statusCode(403);
        open(As.role("handler").unit(top).official("H").request(), fresh("T"), top, today)
                .statusCode(403);
    }

    @Test
    void nobody_says_what_kind_their_own_unit_is_nor_makes_a_bureau_of_one_below() {
        changeKind(leaderOf(below), "MUNICIPAL_SCHOOL", "1")
                .statusCode(403)
                .body("type", equalTo("/problems/unit-kind-from-above"));
        changeKind(leaderOf(top), "BUREAU", "1")
                .statusCode(403)
                .body("type", equalTo("/problems/unit-kind-from-above"));
        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(below, top).replace("OFFICE", "BUREAU"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column kind"));

        changeKind(leaderOf(top), "MUNICIPAL_SCHOOL", "1").statusCode(201);
    }

    @Test
    void a_unit_that_ended_elsewhere_is_not_opened_again_below_ones_own() {
        end(leaderOf(top), below, today, "1").statusCode(201);
        var elsewhere = importedUnit();

        open(leaderOf(elsewhere), below, elsewhere, today)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-code-taken"));
        upload(leaderOf(elsewhere), "units", UNIT_COLUMNS + unitRow(below, elsewhere))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
        open(leaderOf(top), below, top, today).statusCode(201);
    }

    @Test
    void an_analyst_reads_the_records_and_keeps_none() {
        analyst().get(UNITS + "/" + below + "/records").then().statusCode(200);
        open(analyst(), fresh("T"), top, today).statusCode(403);
        change(analyst(), below, top, "新名", today, "1").statusCode(403);
    }

    @Test
    void the_past_is_changed_with_a_reason_and_in_order() {
        open(leaderOf(top), fresh("T"), top, today.minusDays(10))
                .statusCode(422)
                .body("type", equalTo("/problems/past-without-reason"));
        change(leaderOf(top), below, top, "新名", today.minusDays(10), "1")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-not-there"));
        open(leaderOf(top), below, top, today).statusCode(422).body("type", equalTo("/problems/unit-code-taken"));
    }

    @Test
    void a_table_may_say_since_when_a_new_unit_exists_and_not_change_what_is_scheduled() {
        var old = fresh("T");
        upload(
                        analyst(),
                        "units",
                        UNIT_COLUMNS.strip() + ",from\n" + unitRow(old, "").strip() + ",2001-09-01\n")
                .statusCode(200);
        analyst().queryParam("asOf", "2001-09-01").get(UNITS + "/" + old).then().statusCode(200);
        analyst().queryParam("asOf", "2001-08-31").get(UNITS + "/" + old).then().statusCode(404);

        change(leaderOf(top), below, top, "新名", today.plusDays(5), "1").statusCode(201);
        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(below, top).replace("某科室", "又一名"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
    }

    @Test
    void lists_are_of_a_day_too() {
        leaderOf(top).get(UNITS).then().body("items", hasSize(2));
        leaderOf(top)
                .queryParam("asOf", today.minusDays(1).toString())
                .get(UNITS)
                .then()
                .body("items", hasSize(0));
        leaderOf(top).queryParam("asOf", "yesterday").get(UNITS).then().statusCode(400);
    }

    private static ValidatableResponse open(RequestSpecification as, String code, String parent, LocalDate from) {
        return as.contentType("application/json")
                .body(Map.of("code", code, "unit", stated(parent, "某科室"), "from", from.toString()))
                .post(UNITS)
                .then();
    }

    private static ValidatableResponse change(
            RequestSpecification as, String code, String parent, String name, LocalDate from, String version) {
        return post(
                as,
                code + "/changes",
                Map.of("unit", stated(parent, name), "from", from.toString(), "reason", "文件"),
                version);
    }

    private ValidatableResponse changeKind(RequestSpecification as, String kind, String version) {
        var unit = stated(top, "某科室");
        unit.put("kind", kind);
        return post(as, below + "/changes", Map.of("unit", unit, "from", today.toString(), "reason", "文件"), version);
    }

    private static ValidatableResponse end(RequestSpecification as, String code, LocalDate from, String version) {
        return post(as, code + "/end", Map.of("from", from.toString(), "reason", "撤并"), version);
    }

    private static ValidatableResponse correct(
            RequestSpecification as, String code, Map<String, Object> body, String version) {
        return post(as, code + "/corrections", body, version);
    }

    private static ValidatableResponse post(RequestSpecification as, String path, Object body, String version) {
        if (version != null) {
            as.header("If-Match", "\"" + version + "\"");
        }
        return as.contentType("application/json")
                .body(body)
                .post(UNITS + "/" + path)
                .then();
    }

    private static Map<String, Object> stated(String parent, String name) {
        var stated = new HashMap<String, Object>();
        stated.put("parentCode", parent);
        stated.put("kind", "OFFICE");
        stated.put("nameZh", name);
        stated.put("nameEn", "Section");
        return stated;
    }

    private static void recorded(UnitChangeRecorded change) {
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", UnitChangeRecorded.class))
                                .contains(change));
    }

    private ValidatableResponse name(String code, LocalDate day) {
        return leaderOf(top)
                .queryParam("asOf", day.toString())
                .get(UNITS + "/" + code)
                .then();
    }
}
