package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.pdf.Page;
import org.mingjing.risk.pdf.PublicPrints;
import org.mingjing.testkit.As;

/** Catalogues leave as files, and two editions are compared. */
@QuarkusTest
class ExportResourceTest {
    @Inject
    PublicPrints publicPrints;

    private String unit;
    private String power;
    private String code;

    @BeforeEach
    void aPublishedCatalogue() {
        unit = importedUnit();
        power = ratedPower(unit);
        code = published(unit);
    }

    @Test
    void the_pdf_of_a_published_catalogue_reads_back_with_chain_and_hash() throws IOException {
        var answer = As.nobody()
                .queryParam("format", "PDF")
                .get("/api/risk/v1/public/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + code + ".pdf\""))
                .header("Cache-Control", containsString("max-age=60"))
                .extract();
        var hash = analyst()
                .get("/api/risk/v1/catalogues/" + code)
                .then()
                .extract()
                .<String>path("catalogue.contentHash");

        try (var document = Loader.loadPDF(answer.asByteArray())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("教师资格认定", "单位报送", "局党委审定", "监察室备案", hash)
                    .doesNotContain("PARTY-DW")
                    .doesNotContain("LEADER-");
        }
        As.nobody()
                .queryParam("format", "PDF")
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/risk/v1/public/catalogues/" + code + "/export")
                .then()
                .statusCode(304);
    }

    @Test
    void who_prints_in_public_is_in_nobodys_way_and_prints_each_version_once() throws InterruptedException {
        var taken = takenPlace();
        publicPdf().statusCode(503).header("Retry-After", "5").body("type", equalTo("/problems/printing-busy"));
        assertThat(export(auditor(), "PDF")).startsWith("%PDF");
        leave(taken);
        var printed = publicPdf().statusCode(200).extract().asByteArray();

        taken = takenPlace();
        assertThat(publicPdf().statusCode(200).extract().asByteArray()).isEqualTo(printed);
        leave(taken);
    }

    /** The only place in which is printed for the public. */
    private Place takenPlace() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var left = new CountDownLatch(1);
        var printing = new Thread(() -> publicPrints.of("x", fresh("X"), () -> {
            begun.countDown();
            try {
                left.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Page("x", List.of("<p>x</p>"), "x", OffsetDateTime.now(ZoneOffset.UTC));
        }));
        printing.start();
        begun.await();
        return new Place(left, printing);
    }

    private record Place(CountDownLatch left, Thread printing) {}

    private static void leave(Place place) throws InterruptedException {
        place.left().countDown();
        place.printing().join();
    }

    private ValidatableResponse publicPdf() {
        return As.nobody()
                .queryParam("format", "PDF")
                .get("/api/risk/v1/public/catalogues/" + code + "/export")
                .then();
    }

    @Test
    void the_json_holds_the_content_that_was_hashed_and_the_officials_for_staff() {
        var json = export(auditor(), "JSON");
        var content = json.substring(json.indexOf("\"content\":") + "\"content\":".length(), json.length() - 1);

        var hash = Sha256.hex(content);
        assertThat(json)
                .contains("\"contentHash\":\"" + hash + "\"", "\"decidedBy\":\"PARTY-DW\"", "\"filingNumber\":\"BA-");
    }

    @Test
    void a_format_that_does_not_exist_and_a_catalogue_that_is_not_seen_are_refused() {
        analyst()
                .queryParam("format", "DOC")
                .get("/api/risk/v1/catalogues/" + code + "/export")
                .then()
                .statusCode(400);
        analyst().get("/api/risk/v1/catalogues/" + code + "/export").then().statusCode(400);
        leaderOf(importedUnit())
                .queryParam("format", "JSON")
                .get("/api/risk/v1/catalogues/" + code + "/export")
                .then()
                .statusCode(404);
        As.role("handler")
                .unit(unit)
                .official("H")
                .request()
                .queryParam("format", "JSON")
                .get("/api/risk/v1/catalogues/" + code + "/export")
                .then()
                .statusCode(403);
    }

    @Test
    void the_next_edition_is_compared_with_the_one_before_which_keeps_the_name_of_its_unit() {
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(unit, "").replace("某科室", "改名科室"))
                .statusCode(200);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",15,WORKING", ",10,WORKING"));
        var next = published(unit);
        assertThat(export(auditor(), "JSON")).contains("\"unitName\":\"某科室\"");
        assertThat(export(auditor(), next, "JSON")).contains("\"unitName\":\"改名科室\"");

        diff(auditor(), next, code)
                .body("changed.code", equalTo(List.of(power)))
                .body("changed[0].fields.field", equalTo(List.of("promisedLimit")))
                .body("changed[0].fields[0].before", equalTo(15))
                .body("changed[0].fields[0].after", equalTo(10));
        auditor()
                .queryParam("from", code)
                .accept("text/html")
                .get("/api/risk/v1/catalogues/" + next + "/diff")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("承诺时限"));
        As.nobody()
                .queryParam("format", "JSON")
                .get("/api/risk/v1/public/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUPERSEDED"))
                .body("unitName", equalTo("某科室"));
    }

    @Test
    void catalogues_of_two_units_are_not_compared() {
        var other = importedUnit();
        ratedPower(other);
        var theirs = published(other);

        auditor()
                .queryParam("from", theirs)
                .get("/api/risk/v1/catalogues/" + code + "/diff")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/catalogues-of-two-units"));
        leaderOf(unit)
                .queryParam("from", theirs)
                .get("/api/risk/v1/catalogues/" + code + "/diff")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse diff(RequestSpecification as, String code, String from) {
        return as.queryParam("from", from)
                .get("/api/risk/v1/catalogues/" + code + "/diff")
                .then()
                .statusCode(200);
    }

    private String export(RequestSpecification as, String format) {
        return export(as, code, format);
    }

    private static String export(RequestSpecification as, String code, String format) {
        return as.queryParam("format", format)
                .get("/api/risk/v1/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
