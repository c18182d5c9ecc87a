package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.disclosure.DisclosureFixtures.adopted;
import static org.mingjing.risk.disclosure.DisclosureFixtures.bytes;
import static org.mingjing.risk.disclosure.DisclosureFixtures.files;
import static org.mingjing.risk.disclosure.DisclosureFixtures.nextDay;
import static org.mingjing.risk.disclosure.DisclosureFixtures.point;
import static org.mingjing.risk.disclosure.DisclosureFixtures.proposed;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;
import static org.mingjing.risk.disclosure.DisclosureFixtures.rulesWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.risk.catalogue.export.ExportFormat;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What is withheld is absent wherever the public reads, and what was changed is seen. */
@QuarkusTest
class DisclosureTest {
    /** Of how a level follows. */
    private static final String DERIVED = "规则等级取较高者";

    /** A number of facts, or the imported grade beside which the other gives it back. */
    private static final Pattern TELLING = Pattern.compile("(红牌|导入|twelve\\s*months|imported)\\s*\\d");

    private static final Pattern NUMBER = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

    private static final String WITHHELD = "〔不予公开:过程性信息〕";

    @Inject
    AdjustableClock clock;

    private String unit;
    private String power;
    private String point;
    private String measure;

    @BeforeEach
    void aPowerWithAPointAndAMeasureOfAPerson() {
        unit = importedUnit();
        power = importedPower(unit);
        // A table has it behind an apostrophe, or it would not be taken.
        point = point(power, "'=HYPERLINK(泄题)");
        measure = MeasureFixtures.planned(unit, power, "CONCENTRATED_POWER", LocalDate.now(ZoneId.of("Asia/Shanghai")));
        rate(unit);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void the_official_who_owns_a_measure_is_named_nowhere() {
        var code = published(unit);
        await().untilAsserted(() -> publicly("measures/" + measure)
                .statusCode(200)
                .body("description", equalTo("两人办理"))
                .body("owner.code", equalTo("OWNERS"))
                .body("withheld.field", contains("plannedBy"))
                .body("withheld.reason", contains("PERSONAL_PRIVACY")));

        for (var path : List.of(
                "catalogues/" + code,
                "catalogues/" + code + "/export?format=CSV",
                "catalogues/" + code + "/export?format=JSON",
                "measures?unit=" + unit,
                "risk-points?unit=" + unit,
                "powers/" + power)) {
            assertThat(publicly(path).statusCode(200).extract().asString()).doesNotContain("OWNER-1", "LEADER-");
        }
    }

    @Test
    void from_its_day_on_a_policy_closes_a_field_on_every_route() throws IOException {
        var code = published(unit);
        await().untilAsserted(
                        () -> publicly("risk-points", "unit", unit, "q", "泄题").body("items", hasSize(1)));
        var day = nextDay();
        var rules = rulesWith("RISK_POINT", "descriptionZh", "ENFORCEMENT_FILE");
        rules.removeIf(rule -> "LEVEL".equals(rule.get("kind")));
        for (var field : List.of("score", "derivationZh", "derivationEn")) {
            rules.add(
                    Map.of("kind", "LEVEL", "field", field, "disclosure", "WITHHELD", "reason", "PROCESS_INFORMATION"));
        }
        adopted(proposed(day, rules));
        publicly("risk-points/" + point).body("descriptionZh", equalTo("=HYPERLINK(泄题)"));
        for (var format : ExportFormat.values()) {
            assertThat(read(code, format)).contains(DERIVED).doesNotContain(WITHHELD);
        }

        clock.set(day);
        publicly("risk-points/" + point)
                .body("descriptionZh", nullValue())
                .body("withheld.find { it.field == 'descriptionZh' }.reason", equalTo("ENFORCEMENT_FILE"));
        publicly("risk-points", "unit", unit, "q", "泄题").body("items", hasSize(0));
        assertThat(publicProposal("EXAMINE", "MISCONDUCT")
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains(point, "risk-point-duplicate")
                .doesNotContain("泄题");
        publicProposal("SIGN", "OTHER").statusCode(201);
        publicly("powers/" + power)
                .body("score", nullValue())
                .body("withheld.field", hasItems("score", "derivationZh", "derivationEn"));
        publicly("catalogues/" + code)
                .body("powers[0].score", nullValue())
                .body("withheld.field", hasItems("score", "derivationZh"));
        publicly("catalogues/" + code + "/content")
                .statusCode(403)
                .body("type", equalTo("/problems/catalogue-content-withheld"));
        for (var format : ExportFormat.values()) {
            assertThat(read(code, format)).contains(WITHHELD).doesNotContain(DERIVED);
        }
        assertThat(read(code, ExportFormat.JSON)).doesNotContain("\"score\"");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> publicly("downloads", "unit", unit).statusCode(200));
        for (Map<String, Object> file : files(unit)) {
            assertThat(new String(bytes(file), StandardCharsets.UTF_8)).doesNotContain("泄题");
        }
    }

    @Test
    void how_many_facts_were_upheld_is_on_no_public_route() throws IOException {
        var office = importedUnit();
        var accused = importedPower(office);
        TestTopics.publish(new ComplaintUpheld(
                UUID.randomUUID(), accused, office, null, "INACTION", LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        await().untilAsserted(() -> analyst()
                .get(DisclosureFixtures.API + "powers/" + accused + "/signals")
                .then()
                .body("items", hasSize(1)));
        rate(office);
        analyst()
                .get(DisclosureFixtures.API + "powers/" + accused + "/rating")
                .then()
                .body("derivationZh", containsString("查实投诉和红牌 1 件,计 2 分"));
        var code = published(office);

        await().untilAsserted(() -> publicly("powers", "unit", office).body("items", hasSize(1)));
        for (var path : List.of("powers/" + accused, "powers?unit=" + office, "catalogues/" + code)) {
            assertThat(publicly(path).statusCode(200).extract().asString())
                    .contains("upheldFacts", "腐败发生概率:2 分")
                    .doesNotContainPattern(TELLING);
        }
        publicly("catalogues/" + code + "/content").statusCode(403);
        for (var format : ExportFormat.values()) {
            assertThat(read(code, format)).contains(DERIVED).doesNotContainPattern(TELLING);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> publicly("downloads", "unit", office).body("files", not(empty())));
        for (Map<String, Object> file : files(office)) {
            assertThat(new String(bytes(file), StandardCharsets.UTF_8)).doesNotContainPattern(TELLING);
        }
    }

    private ValidatableResponse publicProposal(String step, String kind) {
        return As.nobody()
                .contentType("application/json")
                .body(Map.of("step", step, "kind", kind, "description", "=HYPERLINK(泄题)", "evidence", "本人亲历"))
                .post(DisclosureFixtures.API + "public/powers/" + power + "/risk-points")
                .then();
    }

    /** What somebody who opens the file reads in it, without blanks and ends of lines. */
    private static String read(String code, ExportFormat format) throws IOException {
        var bytes = publicly("catalogues/" + code + "/export", "format", format.name())
                .statusCode(200)
                .extract()
                .asByteArray();
        var text = switch (format) {
            case CSV, JSON -> new String(bytes, StandardCharsets.UTF_8);
            case XLSX -> unzipped(bytes);
            case PDF -> {
                try (var document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
        };
        return text.replaceAll("\\s", "");
    }

    /** Not as a stream: how long its parts are stands behind them. Its Chinese is written by numbers. */
    private static String unzipped(byte[] workbook) throws IOException {
        var copy = Files.createTempFile("catalogue", ".xlsx");
        Files.write(copy, workbook);
        try (var parts = new ZipFile(copy.toFile())) {
            var text = new StringBuilder();
            for (var part : Collections.list(parts.entries())) {
                text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
            return NUMBER.matcher(text)
                    .replaceAll(number -> Character.toString(
                            Integer.parseInt(number.group(2), number.group(1).isEmpty() ? 10 : 16)));
        } finally {
            Files.delete(copy);
        }
    }
}
