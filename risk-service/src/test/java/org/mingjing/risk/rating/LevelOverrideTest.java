package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.decide;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.otherAnalyst;
import static org.mingjing.risk.rating.RatingFixtures.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.LevelOverridden;
import org.mingjing.events.risk.OverrideExpired;
import org.mingjing.events.risk.OverrideExpiring;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A level set by people: raised freely, lowered by two of them for a time. */
@QuarkusTest
class LevelOverrideTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LAST = TODAY.plusMonths(6);

    @Inject
    AdjustableClock clock;

    private String unit;
    private String power;

    /** Of level I, because the main leader runs it. */
    @BeforeEach
    void aPowerOfLevelOne() {
        unit = importedUnit();
        power = fresh(unit + "-L");
        restate("HEAD");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void an_analyst_raises_alone_and_the_derivation_says_so() {
        var mild = importedPower(unit);
        rate(unit);
        var id = post(analyst(), "level-overrides", "{\"powerCode\": \"" + mild + "\", \"level\": \"II\"}")
                .statusCode(201)
                .body("status", equalTo("IN_FORCE"))
                .extract()
                .jsonPath()
                .getUUID("id");

        get("powers/" + mild).body("level", equalTo("II"));
        get("powers/" + mild + "/rating")
                .body("reason", equalTo("OVERRIDE"))
                .body("derivedLevel", equalTo("III"))
                .body("derivationZh", containsString("人工上调:由三级调为二级;适用等级:二级"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", LevelOverridden.class))
                .contains(new LevelOverridden(id, mild, "III", "II", "IN_FORCE", null)));

        decide(analyst(), "level-overrides/" + id, "end", "{}").statusCode(400);
        decide(analyst(), "level-overrides/" + id, "end", "{\"reason\": \"已整改\"}")
                .statusCode(200);
        get("powers/" + mild).body("level", equalTo("III"));
        get("powers/" + mild + "/rating").body("derivationZh", not(containsString("人工")));
    }

    @Test
    void a_raised_level_of_a_published_power_is_told_at_once() {
        var mildUnit = importedUnit();
        var mild = importedPower(mildUnit);
        rate(mildUnit);
        published(mildUnit);

        String id = raise(mild, "").statusCode(201).extract().path("id");

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerLevelChanged.class))
                .contains(new PowerLevelChanged(mild, mildUnit, "III", "I", "OVERRIDE", 2)));

        // One person ends it: nobody is told of a milder level before a catalogue says so.
        decide(analyst(), "level-overrides/" + id, "end", "{\"reason\": \"已整改\"}")
                .statusCode(200);
        get("powers/" + mild).body("level", equalTo("III")).body("publishedLevel", equalTo("I"));
    }

    @Test
    void one_person_makes_a_raised_level_no_milder() {
        var mild = importedPower(unit);
        rate(unit);
        raise(mild, "").statusCode(201);

        post(analyst(), "level-overrides", "{\"powerCode\": \"" + mild + "\", \"level\": \"II\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/level-override-milder"));
        raise(mild, ", \"expiresOn\": \"" + TODAY.plusDays(1) + "\"")
                .statusCode(409)
                .body("type", equalTo("/problems/level-override-ends-earlier"));

        get("powers/" + mild).body("level", equalTo("I"));
    }

    @Test
    void lowering_takes_a_second_person() {
        var id = proposed(LAST);
        get("powers/" + power).body("level", equalTo("I"));

        decide(analyst(), path(id), "signature", "")
                .statusCode(403)
                .body("type", equalTo("/problems/own-level-override"));
        decide(leaderOf(unit), path(id), "signature", "").statusCode(403);
        supervisor().post(RISK + path(id) + "/signature").then().statusCode(428);
        otherAnalyst()
                .header("If-Match", "*")
                .post(RISK + path(id) + "/signature")
                .then()
                .statusCode(428);
        decide(otherAnalyst(), path(id), "signature", "")
                .statusCode(200)
                .body("signedBy", equalTo("ANALYST-2"))
                .body("status", equalTo("IN_FORCE"));

        get("powers/" + power).body("level", equalTo("II"));
        get("powers/" + power + "/rating")
                .body("derivedLevel", equalTo("I"))
                .body("derivationZh", containsString("人工下调:由一级调为二级,有效期至 " + LAST + ";适用等级:二级"));
        auditor().get(RISK + path(id)).then().statusCode(200);
        leaderOf(unit).get(RISK + "level-overrides").then().body("items.id", hasItem(id.toString()));
        var other = importedUnit();
        leaderOf(other).get(RISK + path(id)).then().statusCode(404);
        delegateTo(other);
        leaderOf(other).get(RISK + "level-overrides").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void lowering_needs_reason_and_end_and_lasts_twelve_months_at_most() {
        lower("\"expiresOn\": \"" + LAST + "\"").body("type", equalTo("/problems/level-override-without-reason"));
        lower("\"reason\": \"x\"").body("type", equalTo("/problems/level-override-without-expiry"));
        lower("\"reason\": \"x\", \"expiresOn\": \"" + TODAY.plusMonths(12).plusDays(1) + "\"")
                .statusCode(422)
                .body("type", equalTo("/problems/level-override-too-long"));
        post(analyst(), "level-overrides", "{\"powerCode\": \"" + importedPower(unit) + "\", \"level\": \"I\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/level-override-unrated"));
        post(analyst(), "level-overrides", "{\"powerCode\": \"NOSUCH\", \"level\": \"I\"}")
                .statusCode(404);
        post(supervisor(), "level-overrides", "{\"powerCode\": \"" + power + "\", \"level\": \"II\"}")
                .statusCode(403);
    }

    @Test
    void a_refused_one_changes_nothing_and_leaves_room_for_another() {
        var id = proposed(LAST);
        lower("\"reason\": \"再次\", \"expiresOn\": \"" + LAST + "\"")
                .statusCode(409)
                .body("type", equalTo("/problems/level-override-one-proposed-key"));

        decide(supervisor(), path(id), "refusal", "{\"reason\": \"依据不足\"}")
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        get("powers/" + power).body("level", equalTo("I"));
        proposed(LAST);
    }

    @Test
    void it_is_reported_thirty_days_before_and_falls_back_by_itself() {
        var id = signed(LAST);

        clock.set(LAST.minusDays(30));
        await().untilAsserted(() -> get(path(id)).body("expiryReportedAt", notNullValue()));
        get("level-overrides?status=IN_FORCE&expiresBefore=" + LAST.plusDays(1))
                .body("items.id", hasItem(id.toString()));
        get("powers/" + power).body("level", equalTo("II"));

        clock.set(LAST.plusDays(1));
        await().untilAsserted(() -> get("powers/" + power).body("level", equalTo("I")));
        get(path(id)).body("status", equalTo("EXPIRED"));
        get("powers/" + power + "/rating").body("derivationZh", not(containsString("人工")));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", OverrideExpiring.class))
                    .contains(new OverrideExpiring(id, power, "II", "I", LAST));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", OverrideExpired.class))
                    .contains(new OverrideExpired(id, power, "II", "I"));
        });
    }

    @Test
    void a_new_rating_of_the_same_derived_level_keeps_it() {
        var id = signed(LAST);

        upload(analyst(), "powers", POWER_COLUMNS + row("HEAD").replace(",1260,", ",1261,"))
                .statusCode(200);
        rate(unit);

        get("powers/" + power).body("level", equalTo("II")).body("ratingState", equalTo("RATED"));
        get("powers/" + power + "/rating")
                .body("reason", equalTo("INPUTS"))
                .body("derivationZh", containsString("人工下调"));
        get(path(id)).body("status", equalTo("IN_FORCE"));
    }

    @Test
    void a_new_rating_of_another_derived_level_ends_it() {
        var id = signed(LAST);

        restate("OTHER");

        get("powers/" + power).body("level", equalTo("III"));
        get(path(id)).body("status", equalTo("LAPSED"));
        get("powers/" + power + "/rating").body("derivationZh", not(containsString("人工")));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", OverrideExpired.class))
                .contains(new OverrideExpired(id, power, "II", "III")));
    }

    @Test
    void nobody_signs_for_a_level_that_is_derived_no_more() {
        var id = proposed(LAST);
        restate("OTHER");

        decide(supervisor(), path(id), "signature", "")
                .statusCode(409)
                .body("type", equalTo("/problems/level-override-outdated"));
    }

    @Test
    void who_answers_for_the_power_or_has_to_do_with_who_does_neither_signs_nor_refuses() {
        var id = proposed(LAST);
        var lead = PeopleFixtures.official(unit);
        var post = PeopleFixtures.post(unit, "OTHER", 1);
        PeopleFixtures.hold(leaderOf(unit), post, lead, LONG_AGO, null).statusCode(201);
        PeopleFixtures.give(leaderOf(unit), post, "LEAD", power, LONG_AGO, null).statusCode(201);
        var elsewhere = importedUnit();
        var relative = PeopleFixtures.official(elsewhere);
        declare(relative, "OFFICIAL", "SPOUSE", lead);
        var named = PeopleFixtures.official(elsewhere);
        declare(lead, "OFFICIAL", "CLOSE_TIE", named);

        kept(decide(supervisorWho(relative), path(id), "signature", ""), "decider-tied");
        kept(decide(supervisorWho(PeopleFixtures.official(unit)), path(id), "signature", ""), "power-of-ones-own");
        kept(decide(supervisorWho(lead), path(id), "refusal", "{\"reason\": \"x\"}"), "decider-tied");
        kept(decide(As.role("supervisor").unit("EB-JC").request(), path(id), "signature", ""), "decider-nameless");
        // Whom they alone name they do not keep out.
        decide(supervisorWho(named), path(id), "signature", "").statusCode(200);
    }

    @Test
    void who_answers_for_a_power_raises_its_level_but_makes_it_no_milder() {
        var mild = importedPower(unit);
        rate(unit);
        var own = As.role("risk-analyst").unit("EB-JC").official(PeopleFixtures.official(unit));

        kept(lower(own.request(), "\"reason\": \"x\", \"expiresOn\": \"" + LAST + "\""), "power-of-ones-own");
        String raised = raise(own.request(), mild, "").statusCode(201).extract().path("id");
        kept(decide(own.request(), "level-overrides/" + raised, "end", "{\"reason\": \"x\"}"), "power-of-ones-own");
        var judgement = "{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"x\"}";
        kept(
                post(own.request().header("If-Match", "\"0\""), "powers/" + mild + "/judgements", judgement),
                "power-of-ones-own");
    }

    private static RequestSpecification supervisorWho(String official) {
        return As.role("supervisor").unit("EB-JC").official(official).request();
    }

    private static void kept(ValidatableResponse answer, String problem) {
        answer.statusCode(403).body("type", equalTo("/problems/" + problem));
    }

    private void restate(String ledBy) {
        upload(analyst(), "powers", POWER_COLUMNS + row(ledBy)).statusCode(200);
        rate(unit);
    }

    private String row(String ledBy) {
        return mildPowerRow(power, unit).replace("OTHER,MEDIUM", ledBy + ",MEDIUM");
    }

    private void delegateTo(String handling) {
        post(
                        supervisor().header("If-Match", "*"),
                        "powers/" + power + "/delegation",
                        "{\"documentNo\": \"1\", \"reason\": \"委托\", \"handlingUnitCode\": \"" + handling
                                + "\", \"effectiveOn\": \"" + PowerFixtures.TODAY + "\"}")
                .statusCode(200);
    }

    private UUID signed(LocalDate last) {
        var id = proposed(last);
        decide(supervisor(), path(id), "signature", "").statusCode(200);
        return id;
    }

    private UUID proposed(LocalDate last) {
        return lower("\"reason\": \"已分权制衡\", \"expiresOn\": \"" + last + "\"")
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static ValidatableResponse raise(String code, String more) {
        return raise(analyst(), code, more);
    }

    private static ValidatableResponse raise(RequestSpecification as, String code, String more) {
        return post(as, "level-overrides", "{\"powerCode\": \"" + code + "\", \"level\": \"I\"" + more + "}");
    }

    private ValidatableResponse lower(String more) {
        return lower(analyst(), more);
    }

    private ValidatableResponse lower(RequestSpecification as, String more) {
        return post(as, "level-overrides", "{\"powerCode\": \"" + power + "\", \"level\": \"II\", " + more + "}");
    }

    private static String path(UUID id) {
        return "level-overrides/" + id;
    }
}
