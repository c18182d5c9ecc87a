package org.mingjing.accountability.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.importCsv;
import static org.mingjing.accountability.AccountabilityFixtures.importSampleScheme;
import static org.mingjing.accountability.AccountabilityFixtures.rows;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.As;

@QuarkusTest
class ImportTest {
    private List<String> before;

    @BeforeEach
    void theSampleSchemeStands() {
        importSampleScheme();
        before = everything();
    }

    @Test
    void whatStandsAlreadyIsUnchangedAndMakesNoNewEdition() {
        importCsv("score-table", SampleScheme.TABLE)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(19))
                .body("created", equalTo(0))
                .body("changes", hasSize(0));
        importCsv("score-parts", "\ufeff" + SampleScheme.PARTS)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(9));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndChangesNothing() {
        var table = SampleScheme.TABLE
                .replace("COMPLAINT:ATTITUDE,ATTITUDE,-3", "COMPLAINT:ATTITUDE,ATTITUDE,-4")
                .replaceAll("(?m)^CARD_RED:OTHER.*\\R", "");

        dryRun("score-table", table)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("updated", equalTo(1))
                .body("deleted", equalTo(1))
                .body("changes.key", equalTo(List.of("COMPLAINT:ATTITUDE", "CARD_RED:OTHER")));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void weightsThatDoNotSumToAHundredAreRefused() {
        refused("score-parts", SampleScheme.PARTS.replace("政务公开,10", "政务公开,11"), "row 10, column weight", "101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-10", "101", "10.001", "zehn", "=5+5"})
    void aWeightThatIsNoneIsRefused(String weight) {
        refused("score-parts", SampleScheme.PARTS.replace("政务公开,10", "政务公开," + weight), "row 2, column weight", "");
    }

    @Test
    void aPartThatStandsTwiceIsRefused() {
        refused("score-parts", SampleScheme.PARTS.replace("FEES,", "OPENNESS,"), "row 5, column part", "OPENNESS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FEES,-8,upheld               | TEA,-8,upheld     | column part",
                "COMPLAINT:INACTION           | COMPLAINT:RUDE    | column fact",
                "CARD_RED:FEE_NOT_PUBLISHED   | CARD_RED:FEE_ABOVE_LOWER_LIMIT | column fact",
                "FEES,-8,upheld               | FEES,8,upheld     | column points",
                "FEES,-8,upheld               | FEES,-8,maybe     | column condition",
                "FEES,-8,upheld               | FEES,,upheld      | column points"
            })
    void aTableThatCannotBeScoredByIsRefusedWhole(String right, String wrong, String place) {
        refused("score-table", SampleScheme.TABLE.replace(right, wrong), place, "");
    }

    @Test
    void otherEncodingsEmptyFilesAndMissingColumnsAreRefused() {
        supervisor()
                .contentType("text/csv")
                .body(SampleScheme.PARTS.getBytes(Charset.forName("GBK")))
                .post(API + "/imports/score-parts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-not-utf8"));
        importCsv("score-parts", "part,name_zh,weight\n").then().statusCode(422);
        importCsv("score-parts", "part,weight\nFEES,100\n").then().statusCode(422);

        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-leader", "auditor", "party-committee", "system-admin"})
    void onlyTheSupervisorImports(String role) {
        As.role(role)
                .unit("EB")
                .official("X")
                .request()
                .contentType("text/csv")
                .body(SampleScheme.PARTS)
                .post(API + "/imports/score-parts")
                .then()
                .statusCode(403);
    }

    private void refused(String what, String csv, String place, String value) {
        importCsv(what, csv)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(containsString(place)))
                .body("errors.message", hasItem(containsString(value)));

        assertThat(everything()).isEqualTo(before);
    }

    private static ValidatableResponse dryRun(String what, String csv) {
        return supervisor()
                .contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", true)
                .body(csv)
                .post(API + "/imports/" + what)
                .then();
    }

    private static List<String> everything() {
        return rows("select edition || part || condition || points from score_row union all"
                + " select edition || code || weight from score_part order by 1");
    }
}
