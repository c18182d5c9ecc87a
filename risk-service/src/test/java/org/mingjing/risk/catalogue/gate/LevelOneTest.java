package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.protectLevelOne;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.As;

/** A level-I power passes no gate without a measure that somebody owns, that has a day, and that was found to help. */
@QuarkusTest
class LevelOneTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private String unit;
    private String power;

    @BeforeEach
    void aUnitWithALevelOnePower() {
        unit = importedUnit();
        power = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"))
                .statusCode(200);
        rate(unit);
    }

    @Test
    void without_an_effective_measure_the_catalogue_cannot_be_submitted() {
        var code = drafted(unit);

        step(leaderOf(unit).header("Accept-Language", "en"), code, "submission", null)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-level-one-unprotected"))
                .body("detail", containsString(power));
    }

    @Test
    void what_the_unit_itself_found_before_the_power_came_to_level_one_protects_nothing() {
        protectLevelOne(unit);
        var raised = importedPower(unit);
        rate(unit);
        var measure = MeasureFixtures.planned(unit, raised, "MISSING_RULE", TODAY);
        MeasureFixtures.putInPlace(unit, measure, TODAY);
        var colleague = As.role("unit-leader").unit(unit).official(PeopleFixtures.official(unit));
        MeasureFixtures.review(colleague.request(), measure, true).statusCode(200);
        PeopleFixtures.send(analyst(), "level-overrides", Map.of("powerCode", raised, "level", "I", "reason", "群众关注"))
                .statusCode(201);
        var code = drafted(unit);

        submit(unit, code)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-level-one-unprotected"))
                .body("detail", containsString(raised));

        MeasureFixtures.reviewed(measure, true);
        submit(unit, code).statusCode(200);
    }

    @Test
    void the_line_shows_the_measure_and_its_content_is_hashed() {
        protectLevelOne(unit);
        var code = drafted(unit);

        submit(unit, code)
                .statusCode(200)
                .body("state", equalTo("UNIT_REVIEW"))
                .body("belowMinimum.powerCode", equalTo(List.of(power)))
                .body("belowMinimum.missingKinds", equalTo(List.of(1)));
        read(code)
                .body("powers[0].measures.code", equalTo(List.of(power + "-M1")))
                .body("powers[0].measures.kind", equalTo(List.of("SPLIT")))
                .body("powers[0].measures.owner", equalTo(List.of("OWNERS")))
                .body("powers[0].measures.effect", equalTo(List.of("EFFECTIVE")));
    }

    @Test
    void an_owner_who_is_an_official_stands_in_what_is_hashed_by_the_post_held_or_the_unit() {
        var post = PeopleFixtures.post(unit, "OTHER", 1);
        var holder = PeopleFixtures.official(unit);
        PeopleFixtures.hold(leaderOf(unit), post, holder, PeopleFixtures.LONG_AGO, null)
                .statusCode(201);
        protectLevelOne(unit);
        MeasureFixtures.plannedFor(unit, power, holder);

        var content = analyst()
                .queryParam("format", "JSON")
                .get("/api/risk/v1/catalogues/" + drafted(unit) + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(content).contains("\"owner\":\"" + post + "\"", "\"owner\":\"OWNERS\"");
        assertThat(content).doesNotContain(holder, "OWNER-1");
    }

    @Test
    void a_measure_whose_owner_left_or_whose_post_nobody_holds_protects_nothing_and_is_named() {
        var holder = PeopleFixtures.official(unit);
        var post = PeopleFixtures.post(unit, "OTHER", 1);
        for (var owner : List.of(holder, post)) {
            var measure = MeasureFixtures.plannedFor(unit, power, owner);
            MeasureFixtures.putInPlace(unit, measure, TODAY);
            MeasureFixtures.reviewed(measure, true);
        }
        var code = drafted(unit);
        PeopleFixtures.send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "officials/" + holder + "/end",
                        Map.of("from", TODAY.toString(), "reason", "退休"))
                .statusCode(201);

        submit(unit, code)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-level-one-unowned"))
                .body("detail", containsString(power + "-M1, " + power + "-M2"));

        PeopleFixtures.hold(leaderOf(unit), post, PeopleFixtures.official(unit), TODAY, null)
                .statusCode(201);
        submit(unit, code).statusCode(200);
    }

    @Test
    void a_measure_found_effective_after_the_draft_must_be_drawn_up_first() {
        var code = drafted(unit);
        protectLevelOne(unit);
        submit(unit, code).statusCode(422);

        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code).statusCode(200);
    }

    @Test
    void a_measure_withdrawn_before_publication_opens_the_gates_again() {
        protectLevelOne(unit);
        var code = drafted(unit);
        submit(unit, code).statusCode(200);

        leaderOf(unit)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"reason\": \"改由系统分派\"}")
                .post("/api/risk/v1/measures/" + power + "-M1/withdrawal")
                .then()
                .statusCode(200);

        step(committee(), code, "approval", null).statusCode(409).body("type", equalTo("/problems/catalogue-reopened"));
        read(code).body("catalogue.state", equalTo("RETURNED")).body("objections.cause", hasItem("MEASURE_MISSING"));
    }
}
