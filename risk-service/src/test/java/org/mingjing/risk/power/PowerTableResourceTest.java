package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.sheet.SheetFormat;

/** Tables of powers with all that is stated of them, out and in again. */
@QuarkusTest
class PowerTableResourceTest {
    private static final String WITH_DETAILS = POWER_COLUMNS.strip() + ",legal_bases,duties,place,fee\n";

    private String unit;
    private String power;

    @BeforeEach
    void aPowerWithDetails() {
        unit = importedUnit();
        power = listedPower(unit, TODAY.minusDays(30));
    }

    @Test
    void what_was_downloaded_comes_back_and_changes_nothing() {
        var ended = listedPower(unit, TODAY.minusDays(20));
        cancel(ended);
        importedPower(importedUnit());

        for (var format : SheetFormat.values()) {
            var file = leaderOf(unit)
                    .get("/api/risk/v1/powers/table?format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            leaderOf(unit)
                    .contentType(format.mediaType())
                    .body(file)
                    .post("/api/risk/v1/imports/powers")
                    .then()
                    .statusCode(200)
                    .body("unchanged", equalTo(1))
                    .body("absent", equalTo(0))
                    .body("changes", hasSize(0));
        }
    }

    @Test
    void the_table_of_a_past_day_says_what_the_unit_had_and_stated_then() {
        revise(unit, power, TODAY.minusDays(5), statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200);
        var ended = listedPower(unit, TODAY.minusDays(20));
        var moved = listedPower(unit, TODAY.minusDays(20));
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(moved, importedUnit()))
                .statusCode(200)
                .body("updated", equalTo(1));
        cancel(ended);

        var then = leaderOf(unit)
                .get("/api/risk/v1/powers/table?format=CSV&unit=" + unit + "&asOf=" + TODAY.minusDays(6))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("powers-" + TODAY.minusDays(6) + ".csv"))
                .extract()
                .asString();
        assertThat(then.lines()).hasSize(4);
        assertThat(then.lines().toList().get(0)).endsWith(",stated_on");
        assertThat(then.lines().skip(1))
                .as("stated long after the day")
                .allSatisfy(row -> assertThat(row).endsWith("," + TODAY));
        assertThat(then).contains(power, ended, moved, "0000-1234").doesNotContain("0000-5678");
        assertThat(tableOf(TODAY)).contains(power, "0000-5678").doesNotContain(ended, moved);
        seen(moved, TODAY.minusDays(1)).statusCode(200).body("unitCode", equalTo(unit));
        seen(moved, TODAY).statusCode(404);
        assertThat(tableOf(TODAY.minusDays(31)).lines()).hasSize(1);
    }

    private ValidatableResponse seen(String code, LocalDate day) {
        return leaderOf(unit)
                .get("/api/risk/v1/powers/" + code + "?asOf=" + day)
                .then();
    }

    private String tableOf(LocalDate day) {
        return leaderOf(unit)
                .get("/api/risk/v1/powers/table?format=CSV&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void a_table_states_duties_bases_and_public_fields_and_names_what_it_changes() {
        var other = fresh(unit + "-L");
        var bases = ",\"《教师法》|LAW|第十三条\",";

        upload(
                        leaderOf(unit),
                        "powers",
                        WITH_DETAILS
                                + mildPowerRow(power, unit).strip() + bases + "\"受理申请\n送达证书\",政务大厅 5 号窗口,N\n"
                                + mildPowerRow(other, unit).strip().replace("教师资格认定", "校车使用许可") + bases + ",,Y\n")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("changes.find { it.key == '" + power + "' }.fields", contains("duties", "place"));

        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("details.duties", contains("受理申请", "送达证书"))
                .body("details.place", equalTo("政务大厅 5 号窗口"))
                .body("details.telephone", equalTo("0000-1234"))
                .body("details.legalBases[0].rank", equalTo("LAW"));
        analyst().get("/api/risk/v1/powers/" + other).then().body("details.fee", equalTo(true));
    }

    @Test
    void a_wrong_detail_is_named_like_any_other_wrong_cell() {
        upload(
                        leaderOf(unit),
                        "powers",
                        WITH_DETAILS
                                + mildPowerRow(power, unit).strip() + ",《教师法》|法律|第十三条,," + "窗".repeat(501) + ",是\n"
                                + mildPowerRow(fresh(unit + "-L"), unit).strip() + ",《教师法》|LAW|第十四条,,,\n")
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "row 2, column legal_bases",
                                "row 2, column place",
                                "row 2, column fee",
                                "row 3, column legal_basis"));
    }

    @Test
    void a_template_has_all_columns() {
        var template = leaderOf(unit)
                .get("/api/risk/v1/imports/powers/template?format=CSV")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(template).startsWith("\ufeffcode,unit_code,type").endsWith(",guide,flow_chart\r\n");
        leaderOf(unit).get("/api/risk/v1/imports/powers/template").then().statusCode(400);
    }
}
