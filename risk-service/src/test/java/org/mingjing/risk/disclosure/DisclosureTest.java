package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
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
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.testkit.AdjustableClock;

/** What is withheld is absent wherever the public reads, and what was changed is seen. */
@QuarkusTest
class DisclosureTest {
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
                "catalogues/" + code + "/content",
                "catalogues/" + code + "/export?format=CSV",
                "catalogues/" + code + "/export?format=JSON",
                "measures?unit=" + unit,
                "risk-points?unit=" + unit,
                "powers/" + power)) {
            assertThat(publicly(path).statusCode(200).extract().asString()).doesNotContain("OWNER-1", "LEADER-");
        }
    }

    @Test
    void a_later_edition_shows_what_it_corrects_and_the_earlier_one_stays_with_a_mark() {
        var first = published(unit);
        await().untilAsserted(() -> publicly("risk-points", "unit", unit).body("items", hasSize(1)));
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("《教师法》第十三条", "《教师法》第十条"));
        var second = published(unit);

        publicly("catalogues/" + first)
                .statusCode(200)
                .body("catalogue.state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(second))
                .body("supersededAt", notNullValue())
                .body("powers[0].legalBasis", equalTo("《教师法》第十三条"));
        publicly("catalogues/" + second).body("supersedes", equalTo(first)).body("supersededBy", nullValue());
        publicly("catalogues", "unit", unit).body("items.code", contains(second));
        publicly("catalogues", "unit", unit, "superseded", true).body("items.code", contains(first));
        publicly("catalogues/" + second + "/changes")
                .body("from.code", equalTo(first))
                .body("changed[0].fields.field", contains("legalBasis"));
        publicly("catalogues/" + first + "/changes").statusCode(404);
        // At once, and still when its record has followed.
        for (int i = 0; i < 2; i++) {
            publicly("powers/" + power).body("legalBasis", equalTo("《教师法》第十条")).body("edition", equalTo(2));
            await().untilAsserted(() -> publicly("powers/" + power)
                    .body("corrections", hasSize(1))
                    .body("corrections[0].before", equalTo(first))
                    .body("corrections[0].catalogueCode", equalTo(second))
                    .body("corrections[0].changes.find { it.field == 'legalBasis' }.before", equalTo("《教师法》第十三条")));
        }
    }

    @Test
    void from_its_day_on_a_policy_closes_a_field_on_every_route() {
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

        clock.set(day);
        publicly("risk-points/" + point)
                .body("descriptionZh", nullValue())
                .body("withheld.find { it.field == 'descriptionZh' }.reason", equalTo("ENFORCEMENT_FILE"));
        publicly("risk-points", "unit", unit, "q", "泄题").body("items", hasSize(0));
        publicly("powers/" + power)
                .body("score", nullValue())
                .body("withheld.field", hasItems("score", "derivationZh", "derivationEn"));
        publicly("catalogues/" + code)
                .body("powers[0].score", nullValue())
                .body("withheld.field", hasItems("score", "derivationZh"));
        publicly("catalogues/" + code + "/content")
                .statusCode(403)
                .body("type", equalTo("/problems/catalogue-content-withheld"));
        for (var format : List.of("CSV", "XLSX", "JSON", "PDF")) {
            publicly("catalogues/" + code + "/export", "format", format).statusCode(200);
        }
        assertThat(publicly("catalogues/" + code + "/export", "format", "JSON")
                        .extract()
                        .asString())
                .contains("〔不予公开:过程性信息〕")
                .doesNotContain("\"score\"");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> publicly("downloads", "unit", unit).statusCode(200));
        for (Map<String, Object> file : files(unit)) {
            assertThat(new String(bytes(file), StandardCharsets.UTF_8)).doesNotContain("泄题");
        }
    }
}
