package org.mingjing.risk.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;

/** A scheme that counts criteria gives no score, and what it rates is published like all else. */
@QuarkusTest
class UnscoredCatalogueTest {
    private static final String RISK = "/api/risk/v1/";

    @Inject
    AdjustableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_catalogue_is_published_and_exported_under_the_scheme_that_counts_criteria() {
        adopted("criteria", "2080-01-01", "2080-01-31");
        clock.set(LocalDate.parse("2080-01-01"));
        var unit = importedUnit();
        var power = importedPower(unit);
        analyst()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"无\"}")
                .post(RISK + "powers/" + power + "/judgements")
                .then()
                .statusCode(201);
        rate(unit);

        var code = published(unit);

        var line = export(code, "JSON");
        assertThat(line).contains("\"level\":\"III\"").doesNotContain("\"score\"");
        assertThat(export(code, "CSV")).contains(power);
        assertThat(export(code, "PDF")).startsWith("%PDF");
    }

    /** For these days; the seed scheme is in force again afterwards. */
    private static void adopted(String scheme, String from, String until) {
        var period = "{\"code\": \"%s\", \"version\": 1, \"validFrom\": \"%s\"%s}";
        var asked = post(
                        "rating-scheme-adoptions",
                        "{\"periods\": ["
                                + period.formatted(scheme, from, ", \"validUntil\": \"" + until + "\"")
                                + ", "
                                + period.formatted(
                                        "seed", LocalDate.parse(until).plusDays(1), "")
                                + "]}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .post(RISK + "rating-scheme-adoptions/" + asked + "/approval")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String path, String body) {
        return analyst()
                .contentType("application/json")
                .body(body)
                .post(RISK + path)
                .then();
    }

    private static String export(String code, String format) {
        return As.nobody()
                .queryParam("format", format)
                .get(RISK + "public/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
