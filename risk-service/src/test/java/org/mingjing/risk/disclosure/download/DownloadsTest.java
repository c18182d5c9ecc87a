package org.mingjing.risk.disclosure.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.disclosure.DisclosureFixtures.bytes;
import static org.mingjing.risk.disclosure.DisclosureFixtures.files;
import static org.mingjing.risk.disclosure.DisclosureFixtures.point;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.disclosure.DisclosureFixtures;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.testkit.As;

/** What is downloaded is what was promised. */
@QuarkusTest
class DownloadsTest {
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

    @Test
    void every_file_is_what_the_manifest_says_byte_for_byte() {
        published(unit);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        publicly("downloads", "unit", unit).statusCode(200).body("files", hasSize(6)));
        var files = files(unit);
        // Another publication between the two requests.
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("教师资格认定", "改了名的权力"));
        published(unit);

        for (var file : files) {
            var bytes = bytes(file);
            assertThat(Sha256.hex(bytes)).isEqualTo(file.get("sha256"));
            assertThat(bytes.length).isEqualTo(file.get("size"));
            assertThat(file.get("rows")).isEqualTo(1);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .doesNotContain("改了名")
                    .doesNotContain("OWNER-1", "LEADER-");
        }
        var table = new String(bytes(file(files, "risk-points.csv")), StandardCharsets.UTF_8);
        assertThat(table).contains("'=HYPERLINK(泄题)", "channel:PROCESS_INFORMATION", "材料初审", point);
        assertThat(new String(bytes(file(files, "measures.json")), StandardCharsets.UTF_8))
                .contains("\"licence\":", "\"code\":\"" + measure + "\"", "\"field\":\"plannedBy\"");
        publicly("downloads")
                .body("files.path.findAll { !it.contains('units/') }", hasSize(6))
                .body("columns.RISK_POINT.find { it.name == 'channel' }.withheld", equalTo("PROCESS_INFORMATION"))
                .body("columns.POWER.name", hasItems("conditions", "telephone", "withheld"))
                .body("licence", notNullValue());
        var path = DisclosureFixtures.API + "public/downloads/" + files.get(0).get("path");
        var tag = As.nobody().get(path).then().statusCode(200).extract().header("ETag");
        As.nobody().header("If-None-Match", tag).get(path).then().statusCode(304);
        publicly("downloads/999999999/powers.csv").statusCode(404);
        publicly("downloads/x/powers.csv").statusCode(404);
        publicly("downloads/" + ((String) files.get(0).get("path")).split("/")[0] + "/../secrets")
                .statusCode(404);
    }

    private static Map<String, Object> file(List<Map<String, Object>> files, String name) {
        return files.stream()
                .filter(file -> ((String) file.get("path")).endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
