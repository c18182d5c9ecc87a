package org.mingjing.risk.disclosure.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.disclosure.DisclosureFixtures.API;
import static org.mingjing.risk.disclosure.DisclosureFixtures.bytes;
import static org.mingjing.risk.disclosure.DisclosureFixtures.files;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PublicRecordShownAgain;
import org.mingjing.events.risk.PublicRecordWithheld;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.TestTopics;

/** What should never have become public is taken back the same minute, wherever it is read. */
@QuarkusTest
class WithholdRecordTest {
    private static final String WORDS = "两人办理";
    private static final String LATER = "三人办理";
    private static final String GROUND = "{\"ground\": \"PERSONAL_PRIVACY\", \"reason\": \"文字指向个人\"}";

    private String unit;
    private String power;
    private String measure;

    @BeforeEach
    void aMeasure() {
        unit = importedUnit();
        power = ratedPower(unit);
        measure = MeasureFixtures.planned(unit, power, "MISSING_RULE", PowerFixtures.TODAY);
    }

    @Test
    void the_words_of_a_record_are_taken_back_at_once_and_shown_again() {
        var first = published(unit);
        becomesPublic(WORDS);
        replanned();
        var code = published(unit);
        becomesPublic(LATER);
        publicly("measures/" + measure).body("corrections[0].changes.field", hasItem("description"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(downloaded()).contains(LATER));

        decide(supervisor(), "withholding", GROUND).statusCode(403);
        decide(committee(), "withholding", "{\"ground\": \"PERSONAL_PRIVACY\", \"reason\": \" \"}")
                .statusCode(400);
        decide(committee(), "disclosure", "{\"reason\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/record-not-withheld"));
        decide(committee(), "withholding", GROUND).statusCode(200).body("decidedBy", equalTo("PARTY-DW"));
        decide(committee(), "withholding", GROUND).statusCode(409).body("type", equalTo("/problems/record-withheld"));

        publicly("measures/" + measure)
                .body("description", nullValue())
                .body("withheld.find { it.field == 'description' }.reason", equalTo("PERSONAL_PRIVACY"));
        for (var path : List.of(
                "measures/" + measure,
                "measures?unit=" + unit,
                "catalogues/" + first,
                "catalogues/" + code,
                "catalogues/" + code + "/changes",
                "catalogues/" + code + "/export?format=CSV",
                "catalogues/" + code + "/export?format=JSON")) {
            assertThat(publicly(path).statusCode(200).extract().asString()).doesNotContain(WORDS, LATER);
        }
        publicly("catalogues/" + code)
                .body("powers[0].measures[0].description", containsString("个人隐私"))
                .body("withheld.field", hasItem("measures.description"));
        publicly("measures", "q", LATER, "unit", unit).statusCode(200).body("items", hasSize(0));
        // At once they are gone, and after a while made again without it.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(downloaded()).contains("description:PERSONAL_PRIVACY"));
        assertThat(downloaded()).doesNotContain(LATER);

        decide(committee(), "disclosure", "{\"reason\": \"经核实不涉及个人\"}").statusCode(200);
        publicly("measures/" + measure).body("description", equalTo(LATER));
        auditor()
                .queryParam("limit", 200)
                .get(API + "public-records/withholdings")
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == '" + measure + "' }.reason", equalTo(List.of("文字指向个人", "经核实不涉及个人")));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", PublicRecordWithheld.class))
                    .contains(new PublicRecordWithheld(measure, "MEASURE", "PERSONAL_PRIVACY", "PARTY-DW"));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", PublicRecordShownAgain.class))
                    .contains(new PublicRecordShownAgain(measure, "MEASURE", "PARTY-DW"));
        });
    }

    /** The record of a measure follows the publication by seconds, and everybody reads the catalogue at once. */
    @Test
    void what_a_catalogue_says_is_taken_back_before_its_own_record_is_written() {
        var code = published(unit);

        decide(committee(), "withholding", GROUND).statusCode(200);
        assertThat(publicly("catalogues/" + code).statusCode(200).extract().asString())
                .doesNotContain(WORDS);
        await().untilAsserted(
                        () -> publicly("measures/" + measure).statusCode(200).body("description", nullValue()));
    }

    @Test
    void what_is_not_public_has_nothing_to_take_back() {
        decide(committee(), "withholding", GROUND).statusCode(404);
    }

    private void becomesPublic(String words) {
        await().untilAsserted(() -> publicly("measures/" + measure)
                .statusCode(200)
                .body("description", equalTo(words))
                .body("withheld.field", not(hasItem("description"))));
    }

    private void replanned() {
        leaderOf(unit)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("description", LATER, "owner", "OWNER-1", "dueOn", PowerFixtures.TODAY.toString()))
                .put(API + "measures/" + measure)
                .then()
                .statusCode(200);
    }

    /** Empty while the file is being made. */
    private String downloaded() {
        return files(unit).stream()
                .filter(one -> ((String) one.get("path")).endsWith("measures.csv"))
                .findFirst()
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .orElse("");
    }

    private ValidatableResponse decide(RequestSpecification as, String what, String body) {
        return as.contentType("application/json")
                .body(body)
                .post(API + "public-records/MEASURE/" + measure + "/" + what)
                .then();
    }
}
