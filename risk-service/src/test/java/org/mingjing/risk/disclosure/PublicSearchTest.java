package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.disclosure.DisclosureFixtures.point;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.ForgedCursor;

/** The public looks for risk points and powers. */
@QuarkusTest
class PublicSearchTest {
    @Test
    void risk_points_are_found_by_words_unit_type_and_level_page_by_page() {
        var bureau = importedUnit();
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, bureau)).statusCode(200);
        var power = importedPower(section);
        var first = point(power, "现场核查走过场、🎓学位造假");
        var second = point(power, "收受礼金后放宽条件");
        rate(section);
        publicly("risk-points/" + first).statusCode(404);
        published(section);

        await().untilAsserted(() -> publicly("risk-points", "unit", section)
                .statusCode(200)
                .body("items.code", containsInAnyOrder(first, second)));
        publicly("risk-points", "unit", bureau, "q", "礼金").body("items.code", contains(second));
        publicly("risk-points", "unit", bureau, "q", "礼").body("items.code", contains(second));
        publicly("risk-points", "unit", bureau, "q", "🎓").body("items.code", contains(first));
        publicly("risk-points", "unit", bureau, "q", "ＰＥＲＦＵＮＣＴＯＲＹ 教师资格")
                .body("items.code", containsInAnyOrder(first, second));
        publicly("risk-points", "unit", bureau, "q", "金礼").body("items", empty());
        publicly("risk-points", "unit", section, "q", "核查", "type", "LICENSE", "level", "II", "power", power)
                .body("items.code", contains(first));
        publicly("risk-points", "unit", section, "level", "I").body("items", empty());
        publicly("powers", "unit", bureau, "q", "教师资格").body("items.code", contains(power));
        publicly("powers", "q", power).body("items.code", contains(power));

        var page = publicly("risk-points", "unit", section, "limit", 1).extract();
        var next = page.<String>path("next");
        publicly("risk-points", "unit", section, "limit", 1, "after", next)
                .body("items.code", contains(page.path("items[0].code").equals(first) ? second : first))
                .body("next", nullValue());
        publicly("risk-points", "unit", bureau, "limit", 1, "after", next).statusCode(400);
        publicly("risk-points/" + first)
                .statusCode(200)
                .body("descriptionZh", containsString("学位造假"))
                .body("stepName", equalTo("材料初审"))
                .body("channel", nullValue())
                .body("withheld.field", hasItems("channel", "proposedBy", "evidence"))
                .body("withheld.find { it.field == 'channel' }.reason", equalTo("PROCESS_INFORMATION"));
    }

    @Test
    void what_a_search_cannot_be_is_refused() {
        publicly("risk-points", "after", "nonsense").statusCode(400).body("type", equalTo("/problems/cursor-invalid"));
        publicly(
                        "powers",
                        "after",
                        ForgedCursor.of(
                                "Asked[kind=POWER, words=null, unit=null, power=null, type=null, level=null]", "x"))
                .statusCode(400);
        publicly("risk-points", "q", "长".repeat(101)).statusCode(400);
        publicly("risk-points", "q", "、,。").statusCode(400).body("type", equalTo("/problems/search-without-words"));
        publicly("risk-points", "level", "IV").statusCode(400);
        publicly("powers", "type", "MAGIC").statusCode(400);
        publicly("measures", "limit", "201").statusCode(400);
        publicly("risk-points", "unit", "NO-SUCH-UNIT").statusCode(200).body("items", empty());
        publicly("measures/NO-SUCH-MEASURE").statusCode(404);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        var page =
                publicly("risk-points", "limit", 1).statusCode(200).header("Cache-Control", containsString("max-age"));
        As.nobody()
                .queryParam("limit", 1)
                .header("If-None-Match", page.extract().header("ETag"))
                .get(DisclosureFixtures.API + "public/risk-points")
                .then()
                .statusCode(304);
    }

    @Test
    void a_new_level_narrows_lists_without_another_edition() {
        var unit = importedUnit();
        var power = importedPower(unit);
        var point = point(power, "走过场");
        rate(unit);
        published(unit);
        await().untilAsserted(() ->
                publicly("risk-points", "unit", unit, "level", "III").body("items", hasSize(1)));

        upload(
                analyst(),
                "powers",
                POWER_COLUMNS
                        + mildPowerRow(power, unit)
                                .replace("OTHER,MEDIUM", "HEAD,HIGH")
                                .replace("教师资格认定", "改了名的权力"));
        rate(unit);

        await().untilAsserted(() -> publicly("risk-points", "unit", unit, "level", "I")
                .body("items.code", contains(point))
                .body("items[0].edition", equalTo(2)));
        publicly("powers/" + power)
                .body("nameZh", not(containsString("改了名")))
                .body("level", equalTo("I"))
                .body("corrections[0].changes.field", hasItems("level", "derivationZh"));
        assertThat(publicly("powers", "unit", unit).extract().asString()).doesNotContain("改了名");
    }

    @Test
    void what_applicants_need_is_public_as_it_was_when_the_catalogue_was() {
        var unit = importedUnit();
        var power = PowerFixtures.listedPower(unit, PowerFixtures.TODAY.minusDays(1));
        rate(unit);
        published(unit);
        PowerFixtures.revise(
                        unit,
                        power,
                        PowerFixtures.TODAY,
                        PowerFixtures.statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(200);

        await().untilAsserted(() -> publicly("powers", "unit", unit).body("items.telephone", contains("0000-1234")));
        publicly("powers/" + power)
                .body("place", equalTo("政务大厅 3 号窗口"))
                .body("telephone", equalTo("0000-1234"))
                .body("fee", equalTo(false))
                .body("legalBases[0].article", equalTo("第十三条"))
                .body("handlingUnitCode", equalTo(unit))
                .body("corrections", empty());
    }
}
