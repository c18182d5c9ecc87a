package org.mingjing.risk.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;
import static org.mingjing.risk.catalogue.CatalogueFixtures.year;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.CataloguePublished;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What leaves the service when a catalogue is published: events for the others, pages for everybody. */
@QuarkusTest
class PublicationTest {
    private static final String TOPIC = "mingjing.risk.public.v1";

    @Inject
    PowerRepublisher republisher;

    private String unit;
    private String power;

    @BeforeEach
    void aUnitWithAPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void publishing_tells_of_every_power_and_of_the_catalogue() {
        var code = published(unit);
        var hash = read(code).extract().<String>path("catalogue.contentHash");

        var event = new PowerPublished(
                power,
                unit,
                "LICENSE",
                "UNIT",
                "教师资格认定",
                "Teacher qualification",
                "III",
                "EFFECTIVE",
                30,
                "CALENDAR_DAY",
                15,
                "WORKING_DAY",
                code,
                1,
                "《教师法》第十三条");
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(TOPIC, PowerPublished.class)).contains(event);
            assertThat(TestTopics.eventsOn(TOPIC, CataloguePublished.class))
                    .contains(new CataloguePublished(code, unit, 2026, 1, hash));
        });
    }

    @Test
    void a_new_level_of_a_published_power_is_told_and_counted() {
        published(unit);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));
        rate(unit);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, PowerLevelChanged.class))
                .contains(new PowerLevelChanged(power, unit, "III", "I", "INPUTS", 2)));
        As.nobody()
                .get("/api/risk/v1/public/powers/" + power)
                .then()
                .body("level", equalTo("I"))
                .body("derivationZh", containsString("UNIT_LED_BY_HEAD"));
    }

    @Test
    void a_milder_level_by_new_inputs_reaches_nobody_before_the_next_catalogue() {
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));
        rate(unit);
        published(unit);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit));
        rate(unit);

        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("level", equalTo("III"))
                .body("publishedLevel", equalTo("I"));
        As.nobody()
                .get("/api/risk/v1/public/powers/" + power)
                .then()
                .body("level", equalTo("I"))
                .body("derivationZh", containsString("UNIT_LED_BY_HEAD"));

        var next = published(unit);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, PowerPublished.class)
                        .filter(event -> event.code().equals(power)
                                && event.catalogueCode().equals(next)))
                .extracting(PowerPublished::level)
                .containsExactly("III"));
        assertThat(TestTopics.eventsOn(TOPIC, PowerLevelChanged.class))
                .noneMatch(event -> event.code().equals(power));
        As.nobody().get("/api/risk/v1/public/powers/" + power).then().body("level", equalTo("III"));
    }

    @Test
    void why_a_catalogue_was_given_back_stays_inside() {
        var code = drafted(unit);
        submit(unit, code).statusCode(200);
        step(committee(), code, "return", "{\"reason\": \"张某经办的权力未列入\"}").statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);
        step(committeeOffice(), code, "publication", null).statusCode(200);

        read(code).body("decisions.reason", hasItem("张某经办的权力未列入"));
        var shown = As.nobody()
                .get("/api/risk/v1/public/catalogues/" + code)
                .then()
                .statusCode(200)
                .body(
                        "decisions.gate",
                        equalTo(List.of("SUBMISSION", "SUBMISSION", "APPROVAL", "FILING", "PUBLICATION")))
                .body("decisions.outcome", everyItem(equalTo("PASSED")))
                .body("decisions.reason", everyItem(nullValue()))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("张某");
    }

    @Test
    void everybody_reads_what_is_published_and_nothing_else() {
        var draft = drafted(unit);
        As.nobody().get("/api/risk/v1/public/catalogues/" + draft).then().statusCode(404);
        As.nobody().get("/api/risk/v1/public/powers/" + power).then().statusCode(404);
        var other = importedUnit();
        ratedPower(other);
        var code = published(other);

        As.nobody()
                .queryParam("unit", other)
                .queryParam("year", year())
                .get("/api/risk/v1/public/catalogues")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code))
                .body("items", hasSize(1));
        As.nobody()
                .get("/api/risk/v1/public/catalogues/" + code)
                .then()
                .statusCode(200)
                .body("powers", hasSize(1))
                .body("decisions", hasSize(4))
                .body("decisions[0].decidedBy", nullValue())
                .body("decisions[0].decidedFor", equalTo(other));
    }

    @Test
    void public_powers_are_found_by_unit_type_and_level() {
        published(unit);

        await().untilAsserted(() -> As.nobody()
                .queryParam("unit", unit)
                .queryParam("type", "LICENSE")
                .queryParam("level", "III")
                .get("/api/risk/v1/public/powers")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(power)));
        As.nobody()
                .queryParam("level", "I")
                .get("/api/risk/v1/public/powers")
                .then()
                .body("items.code", not(hasItem(power)));
    }

    @Test
    void what_is_edited_after_publication_stays_inside_until_it_is_published() {
        published(unit);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("教师资格认定", "改名"));

        As.nobody().get("/api/risk/v1/public/powers/" + power).then().body("nameZh", equalTo("教师资格认定"));
    }

    @Test
    void public_pages_may_be_kept_for_a_minute_and_then_asked_about() {
        var code = published(unit);

        for (var page : List.of("powers/" + power, "powers", "catalogues", "catalogues/" + code)) {
            var tag = publicPage(page)
                    .statusCode(200)
                    .header("Cache-Control", containsString("max-age=60"))
                    .extract()
                    .header("ETag");
            As.nobody()
                    .header("If-None-Match", tag)
                    .queryParam("unit", unit)
                    .get("/api/risk/v1/public/" + page)
                    .then()
                    .statusCode(304);
        }
    }

    private ValidatableResponse publicPage(String page) {
        return As.nobody()
                .queryParam("unit", unit)
                .get("/api/risk/v1/public/" + page)
                .then();
    }

    @Test
    void the_bytes_behind_the_hash_tell_what_is_not_public() {
        As.nobody()
                .get("/api/risk/v1/public/catalogues/" + published(unit) + "/content")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/catalogue-content-withheld"));
    }

    @Test
    void an_operator_has_everything_told_again() {
        published(unit);
        var operator = As.role("system-admin").unit("EB").official("SYSADMIN");

        for (var aggregate : new String[] {"units", "powers"}) {
            operator.request()
                    .contentType("application/json")
                    .body("{\"aggregate\": \"" + aggregate + "\"}")
                    .post("/api/risk/v1/operations/republications")
                    .then()
                    .statusCode(anyOf(is(200), is(202)))
                    .body("events", greaterThan(0));
        }

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, PowerPublished.class)
                        .filter(event -> event.code().equals(power)))
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void a_portion_goes_on_behind_the_power_that_ended_the_one_before() {
        published(unit);

        assertThat(toldBehind(power)).doesNotContain(power);
        assertThat(toldBehind(power.substring(0, power.length() - 1))).contains(power);
    }

    private List<String> toldBehind(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> republisher
                        .portion(code)
                        .events()
                        .map(DomainEvent::subject)
                        .toList());
    }
}
