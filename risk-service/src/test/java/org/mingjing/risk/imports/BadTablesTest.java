package org.mingjing.risk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.PROPOSAL_COLUMNS;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.proposalRow;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.testkit.Db;

/** At every door for tables: what no table of ours holds is refused by its name, and nothing of it is taken. */
@QuarkusTest
class BadTablesTest {
    private String unit;
    private String power;
    private String catalogue;

    @BeforeEach
    void aUnitWithADraft() {
        unit = importedUnit();
        power = ratedPower(unit);
        catalogue = drafted(unit);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void a_workbook_that_says_other_than_it_shows_is_refused_at_every_door(Flaw flaw) throws SQLException {
        goodOnes().forEach((door, good) -> {
            var answer = post(door, flaw.in(good).file(), false)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", containsString("/problems/" + flaw.problem));
            if (flaw.words != null) {
                answer.body("errors.message", hasItem(containsString(flaw.words)));
            }
        });

        assertThat(taken()).isZero();
    }

    @Test
    void without_the_flaw_every_door_takes_them() throws SQLException {
        goodOnes().forEach((door, good) -> post(door, good.file(), true).statusCode(200));

        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void what_unpacks_to_200_megabytes_is_refused_before_it_is_held() throws SQLException {
        var bomb = powers().blownUpTo(200).file();
        assertThat(bomb.length).isLessThan(4_000_000);

        post("powers", bomb, false).statusCode(422).body("type", containsString("/problems/sheet-too-large"));

        assertThat(taken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u202E",
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
                        + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
                        + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
            })
    void a_text_that_cannot_be_kept_or_shown_is_refused_in_a_plain_table_too(String flaw) throws SQLException {
        upload(
                        leaderOf(unit),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(power, unit).replace("资格", "资" + flaw + "格"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column name_zh"));
        upload(
                        leaderOf(unit),
                        "risk-points",
                        PROPOSAL_COLUMNS + proposalRow(power + "-R1", power).replace("走过场", "走" + flaw + "过场"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column description_zh"));

        assertThat(taken()).isZero();
    }

    private Map<String, Workbook> goodOnes() {
        return Map.of(
                "powers",
                powers(),
                "risk-points",
                Workbook.of(lines(PROPOSAL_COLUMNS + proposalRow(power + "-R1", power))),
                "catalogues/" + catalogue,
                exported());
    }

    private Workbook powers() {
        return Workbook.of(lines(POWER_COLUMNS + mildPowerRow(power, unit).replace(",1260,", ",1261,")));
    }

    private Workbook exported() {
        return Workbook.read(leaderOf(unit)
                .queryParam("format", "XLSX")
                .get("/api/risk/v1/catalogues/" + catalogue + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private ValidatableResponse post(String door, byte[] table, boolean dryRun) {
        return leaderOf(unit)
                .contentType(SheetFormat.XLSX_TYPE)
                .header("If-Match", "*")
                .header("Accept-Language", "en")
                .queryParam("dryRun", dryRun)
                .body(table)
                .post("/api/risk/v1/imports/" + door)
                .then();
    }

    /** Imports of this leader that came to an end: each of them, and none that was refused, leaves its row. */
    private int taken() throws SQLException {
        try (var database = Db.asRuntime();
                var query = database.prepareStatement(
                        "select count(*) from audit_entry where actor = ? and action like '%.import'")) {
            query.setString(1, "LEADER-" + unit);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static List<List<String>> lines(String csv) {
        return Stream.of(csv.split("\n"))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
