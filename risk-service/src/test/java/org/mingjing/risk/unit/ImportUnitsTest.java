package org.mingjing.risk.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ImportUnitsTest {
    private final String top = fresh("T");
    private final String below = fresh("T");

    @Test
    void a_dry_run_tells_what_would_happen_and_changes_nothing() {
        upload(analyst().queryParam("dryRun", "true"), "units", UNIT_COLUMNS + unitRow(top, ""))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1))
                .body("changes.key", hasItem(top));

        analyst().get("/api/risk/v1/units/" + top).then().statusCode(404);
    }

    @Test
    void children_may_stand_before_their_parents() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(below, top) + unitRow(top, ""))
                .statusCode(200)
                .body("created", equalTo(2));

        analyst().get("/api/risk/v1/units/" + below).then().body("parentCode", equalTo(top));
    }

    @Test
    void an_update_names_the_columns_that_differ() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, "")).statusCode(200);

        upload(analyst(), "units", UNIT_COLUMNS + top + ",,OFFICE,新名称,Some section\n")
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("changes[0].fields", equalTo(java.util.List.of("name_zh")));
    }

    @Test
    void every_created_and_updated_unit_is_told_of() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, "")).statusCode(200);

        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", UnitRecorded.class))
                        .contains(new UnitRecorded(top, null, "OFFICE", "某科室", "Some section")));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_changed() {
        var csv = UNIT_COLUMNS + unitRow(top, "") + unitRow(top, "") + below + ",NOWHERE,PALACE,=1+1,\n";

        upload(analyst().header("Accept-Language", "en"), "units", csv)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/table-refused"))
                .body(
                        "errors.field",
                        hasItems(
                                "row 3, column code",
                                "row 4, column parent_code",
                                "row 4, column kind",
                                "row 4, column name_zh",
                                "row 4, column name_en"));
        analyst().get("/api/risk/v1/units/" + top).then().statusCode(404);
    }

    @Test
    void a_ring_in_the_tree_is_refused() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, below) + unitRow(below, top))
                .statusCode(422)
                .body("errors.field", hasItems("row 2, column parent_code", "row 3, column parent_code"));
    }

    @Test
    void a_ring_closed_through_a_known_unit_is_refused() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, "") + unitRow(below, top))
                .statusCode(200);

        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, below))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column parent_code"));
    }

    @Test
    void tables_that_are_none_are_refused() {
        upload(analyst(), "units", "").statusCode(422).body("type", equalTo("/problems/table-empty"));
        upload(analyst(), "units", UNIT_COLUMNS).statusCode(422).body("type", equalTo("/problems/table-empty"));
        upload(analyst(), "units", "code,parent_code,kind,name_zh\nA,,OFFICE,某\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 1, column name_en"));
        upload(analyst(), "units", "code,parent_code,kind,name_zh,name_en,colour\nA,,OFFICE,某,A,red\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 1, column colour"));
        upload(analyst(), "units", UNIT_COLUMNS + top + ",,OFFICE,某\u0000科室,Some\n")
                .statusCode(422);
    }

    @Test
    void another_encoding_is_refused() {
        analyst()
                .contentType("text/csv")
                .body((UNIT_COLUMNS + unitRow(top, "")).getBytes(Charset.forName("GB18030")))
                .post("/api/risk/v1/imports/units")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-not-utf8"));
    }

    @Test
    void a_hundred_thousand_rows_are_refused_with_the_limit() {
        var csv = new StringBuilder(UNIT_COLUMNS);
        for (int i = 0; i < 100_000; i++) {
            csv.append(unitRow(top + "-" + i, ""));
        }

        upload(analyst().header("Accept-Language", "en"), "units", csv.toString())
                .statusCode(422)
                .body("type", equalTo("/problems/import-too-long"))
                .body("detail", containsString("20000"));
    }

    @Test
    void a_misspelt_flag_is_refused() {
        upload(analyst().queryParam("dryRun", "yes"), "units", UNIT_COLUMNS + unitRow(top, ""))
                .statusCode(400)
                .body("type", equalTo("/problems/flag-invalid"));
    }

    @Test
    void what_a_table_leaves_out_is_kept_and_reported_unless_deleting_is_asked_for() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, "") + unitRow(below, top))
                .statusCode(200);

        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(top, ""))
                .statusCode(200)
                .body("absent", equalTo(1))
                .body("deleted", equalTo(0));
        upload(leaderOf(top).queryParam("deleteAbsent", "true"), "units", UNIT_COLUMNS + unitRow(top, ""))
                .statusCode(200)
                .body("deleted", equalTo(1))
                .body("changes.key", hasItem(below));
        analyst().get("/api/risk/v1/units/" + below).then().statusCode(404);
    }

    @Test
    void a_unit_with_powers_cannot_be_deleted() {
        var unit = importedUnit();
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(below, unit)).statusCode(200);
        importedPower(below);

        upload(leaderOf(unit).queryParam("deleteAbsent", "true"), "units", UNIT_COLUMNS + unitRow(unit, ""))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + below));
        analyst().get("/api/risk/v1/units/" + below).then().statusCode(200);
    }

    @Test
    void a_unit_leader_keeps_the_units_below_and_no_others() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(top, "")).statusCode(200);
        var elsewhere = importedUnit();

        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(below, top)).statusCode(200);
        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(below, elsewhere))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(elsewhere, top))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
        upload(leaderOf(top), "units", UNIT_COLUMNS + unitRow(top, elsewhere))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
    }

    @Test
    void who_is_neither_analyst_nor_leader_may_not_import() {
        upload(As.role("handler").unit(top).official("HANDLER-T").request(), "units", UNIT_COLUMNS)
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }
}
