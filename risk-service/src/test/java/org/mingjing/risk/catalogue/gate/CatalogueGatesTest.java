package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.draft;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.etag;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;
import static org.mingjing.risk.catalogue.CatalogueFixtures.year;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.CatalogueDecided;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class CatalogueGatesTest {
    private static final String REASON = "{\"reason\": \"EB 第一项的风险点不全\"}";

    private String unit;
    private String power;

    @BeforeEach
    void aUnitWithAPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void a_catalogue_passes_its_four_gates_and_every_decision_is_on_record() {
        var code = published(unit);

        assertThat(code).isEqualTo(unit + "-" + year() + "-1");
        var hash = read(code).extract().<String>path("catalogue.contentHash");
        read(code)
                .body("catalogue.state", equalTo("PUBLISHED"))
                .body("powers.code", equalTo(List.of(power)))
                .body("powers[0].level", equalTo("III"))
                .body("decisions.gate", equalTo(List.of("SUBMISSION", "APPROVAL", "FILING", "PUBLICATION")))
                .body(
                        "decisions.decidedBy",
                        equalTo(List.of("LEADER-" + unit, "PARTY-DW", "SUPERVISOR-JC", "PARTY-OFFICE-DW")))
                .body("decisions.contentHash", equalTo(List.of(hash, hash, hash, hash)));
    }

    @Test
    void no_catalogue_of_powers_that_are_not_rated() {
        var unrated = importedPower(unit);

        draft(leaderOf(unit).header("Accept-Language", "en"), unit)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-powers-not-rated"))
                .body("detail", containsString(unrated));
        var empty = importedUnit();
        draft(leaderOf(empty), empty).statusCode(422).body("type", equalTo("/problems/catalogue-without-powers"));
    }

    @Test
    void one_catalogue_of_a_unit_is_under_way_and_none_of_a_year_gone_by() {
        drafted(unit);

        draft(leaderOf(unit), unit).statusCode(409).body("type", equalTo("/problems/catalogue-one-in-progress-key"));
        draft(leaderOf(unit).header("Accept-Language", "en"), unit, year() - 1)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-year"))
                .body("detail", containsString("for " + (year() - 1) + ": it is for this year, " + year()));
    }

    @Test
    void who_gave_a_catalogue_up_answers_in_the_next_one_what_was_objected_to() {
        var given = drafted(unit);
        submit(unit, given).statusCode(200);
        step(committee(), given, "withdrawal", REASON).statusCode(403);
        step(leaderOf(unit), given, "withdrawal", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-not-open-for-revision"));
        step(committee(), given, "approval", null).statusCode(200);
        var line = "{\"powerCode\": \"" + power + "\", \"reason\": \"依据有误\"}";
        step(supervisor(), given, "return", "{\"reason\": \"不全\", \"lines\": [" + line + "]}")
                .statusCode(200);

        step(leaderOf(unit), given, "withdrawal", "{\"reason\": \"\"}").statusCode(400);
        step(leaderOf(unit), given, "withdrawal", REASON).statusCode(200).body("state", equalTo("WITHDRAWN"));
        read(given)
                .body("decisions[-1].outcome", equalTo("WITHDRAWN"))
                .body("decisions[-1].decidedBy", equalTo("LEADER-" + unit));
        step(leaderOf(unit), given, "revision", null).statusCode(409);

        var next = drafted(unit);
        assertThat(next).isEqualTo(unit + "-" + year() + "-2");
        read(next).body("objections.reason", equalTo(List.of("依据有误")));
        submit(unit, next).statusCode(422).body("type", equalTo("/problems/catalogue-objections-open"));
        step(leaderOf(unit), next, "objections/" + power + "/answer", "{\"answer\": \"已改\"}")
                .statusCode(200);
        submit(unit, next).statusCode(200);
        step(committee(), next, "approval", null).statusCode(200);
        // Who approved the one given up may not file or publish this one.
        file(next, fresh("BA")).statusCode(200);
        step(committee(), next, "publication", null)
                .statusCode(403)
                .body("type", equalTo("/problems/catalogue-second-gate"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", CatalogueDecided.class)
                        .filter(event -> event.code().equals(given)))
                .extracting(CatalogueDecided::outcome, CatalogueDecided::state)
                .contains(tuple("WITHDRAWN", "WITHDRAWN")));
    }

    @Test
    void every_gate_gives_a_catalogue_back_with_a_reason_and_it_starts_again() {
        var code = drafted(unit);
        step(committee(), code, "return", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-not-under-review"));
        submit(unit, code);
        step(committee(), code, "return", "{\"reason\": \" \"}").statusCode(400);
        step(supervisor(), code, "return", REASON)
                .statusCode(403)
                .body("type", equalTo("/problems/catalogue-gate-of-another-role"));
        step(committee(), code, "return", REASON).statusCode(200).body("state", equalTo("RETURNED"));
        submit(unit, code).statusCode(409);
        step(leaderOf(unit), code, "revision", null).statusCode(200).body("state", equalTo("DRAFT"));
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        step(supervisor(), code, "return", REASON).statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code);
        step(committee(), code, "approval", null);
        file(code, fresh("BA")).statusCode(200);
        step(committee(), code, "return", REASON)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("filingNumber", equalTo(null));

        read(code)
                .body(
                        "decisions.findAll { it.outcome == 'RETURNED' }.gate",
                        equalTo(List.of("APPROVAL", "FILING", "PUBLICATION")));
    }

    @Test
    void no_gate_is_passed_out_of_order() {
        var code = drafted(unit);

        step(committee(), code, "approval", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-not-at-gate"));
        file(code, fresh("BA")).statusCode(409);
        step(committee(), code, "publication", null).statusCode(409);
        submit(unit, code).statusCode(200);
        submit(unit, code).statusCode(409);
        step(leaderOf(unit), code, "revision", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-not-open-for-revision"));
    }

    @Test
    void every_gate_opens_to_its_own_role_only() {
        var code = drafted(unit);

        step(committee(), code, "submission", null).statusCode(403);
        step(leaderOf(unit), code, "approval", null).statusCode(403);
        step(committee(), code, "filing", "{\"filingNumber\": \"1\"}").statusCode(403);
        step(supervisor(), code, "publication", null).statusCode(403);
        step(auditor(), code, "return", REASON).statusCode(403);
        auditor().get("/api/risk/v1/catalogues/" + code).then().statusCode(200);
    }

    @Test
    void leaders_of_other_units_know_nothing_of_it() {
        var code = drafted(unit);
        var elsewhere = importedUnit();

        draft(leaderOf(elsewhere), unit).statusCode(404);
        var leaderWhoSeesAll =
                As.role("unit-leader", "risk-analyst").unit(elsewhere).official("L-" + elsewhere);
        draft(leaderWhoSeesAll.request(), unit).statusCode(404);
        step(leaderOf(elsewhere), code, "submission", null).statusCode(404);
        leaderOf(elsewhere).get("/api/risk/v1/catalogues/" + code).then().statusCode(404);
        leaderOf(elsewhere).get("/api/risk/v1/catalogues").then().body("items", hasSize(0));
    }

    @Test
    void nobody_decides_on_a_version_they_have_not_seen() {
        var code = drafted(unit);
        var seen = etag(code);
        submit(unit, code);

        step(committee(), code, "approval", null, seen).statusCode(412).body("type", equalTo("/problems/stale"));
        committee().post("/api/risk/v1/catalogues/" + code + "/approval").then().statusCode(428);
        step(committee(), code, "approval", null, "*").statusCode(428).body("type", equalTo("/problems/if-match-any"));
    }

    @Test
    void of_two_at_one_gate_one_wins() {
        var code = drafted(unit);
        submit(unit, code);
        var seen = etag(code);

        var answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> step(committee(), code, "approval", null, seen)
                                .extract()
                                .statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.subList(1, 4)).allMatch(status -> status == 409 || status == 412);
        read(code).body("decisions", hasSize(2));
    }

    @Test
    void a_filing_number_is_given_once() {
        var number = fresh("BA");
        var first = drafted(unit);
        submit(unit, first);
        step(committee(), first, "approval", null);
        file(first, number).statusCode(200);
        var other = importedUnit();
        ratedPower(other);
        var second = drafted(other);
        submit(other, second);
        step(committee(), second, "approval", null);

        file(second, number).statusCode(409).body("type", equalTo("/problems/catalogue-filing-number-key"));
    }

    @Test
    void the_next_edition_supersedes_the_one_before() {
        var first = published(unit);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));
        rate(unit);
        var second = published(unit);

        assertThat(second).isEqualTo(unit + "-" + year() + "-2");
        read(first).body("catalogue.state", equalTo("SUPERSEDED")).body("powers[0].level", equalTo("III"));
        read(second).body("catalogue.state", equalTo("PUBLISHED")).body("powers[0].level", equalTo("I"));
        committee()
                .queryParam("unit", unit)
                .queryParam("state", "PUBLISHED")
                .get("/api/risk/v1/catalogues")
                .then()
                .body("items.code", hasItem(second))
                .body("items", hasSize(1));
    }
}
