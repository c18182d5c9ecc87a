package org.mingjing.risk.riskpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.PROPOSAL_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.API;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.TODAY;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.confirmed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.members;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.proposal;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.proposed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.rejected;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.signed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.tryPropose;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.tryReview;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RiskPointProposed;
import org.mingjing.events.risk.RiskPointRetired;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ProposeRiskPointTest {
    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @Test
    void anyone_in_the_unit_proposes_and_nothing_counts_before_a_review() {
        var rated = ratedPower(unit);
        var handler = As.role("handler").unit(unit).official("HANDLER-1").request();
        var code = tryPropose(handler, rated, proposal("SELF", "DELIVER", "INACTION", "证书拖延送达"))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("HANDLER-1"))
                .body("step", equalTo("DELIVER"))
                .extract()
                .path("code");

        analyst().get(API + "powers/" + rated).then().body("ratingState", equalTo("RATED"));
        auditor()
                .queryParam("status", "PROPOSED")
                .queryParam("unit", unit)
                .get(API + "risk-points")
                .then()
                .body("items.code", contains((String) code));
        await().untilAsserted(() -> assertThat(
                        TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointProposed.class))
                .contains(new RiskPointProposed((String) code, rated, "DELIVER", null, "INACTION", "SELF")));
    }

    @Test
    void each_channel_is_open_to_those_who_find_that_way() {
        refusedChannel(leaderOf(unit), "CASE");
        refusedChannel(leaderOf(unit), "PUBLIC");
        refusedChannel(analyst(), "LEADER");
        refusedChannel(analyst(), "PUBLIC");
        refusedChannel(As.role("handler").unit(unit).official("HANDLER-1").request(), "LEADER");

        tryPropose(leaderOf(unit), power, proposal("LEADER", "SIGN", "OTHER", "甲"))
                .statusCode(201);
        tryPropose(committee(), power, proposal("LEADER", "APPROVE", "OTHER", "乙"))
                .statusCode(201);
        tryPropose(supervisor(), power, proposal("REVIEW", "HEAR", "OTHER", "丙"))
                .statusCode(201);
        tryPropose(auditor(), power, proposal("SELF", "HEAR", "OTHER", "丁")).statusCode(403);
    }

    @Test
    void what_is_to_become_public_names_no_official_when_staff_propose_it_or_a_review_confirms_it() {
        var early = proposed(power, "SIGN", "OTHER", "签发人程小霜不看材料");
        var official = fresh("O");
        upload(analyst(), "officials", "code,unit_code,name\n" + official + "," + unit + ",程小霜\n")
                .statusCode(200);

        tryPropose(analyst(), power, proposal("CASE", "HEAR", "OTHER", "程小霜主持听证走过场"))
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-names-officials"))
                .body("detail", containsString(official));
        tryReview(supervisor(), members(), List.of(confirmed(early)))
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-names-officials"));
        upload(
                        analyst(),
                        "risk-points",
                        PROPOSAL_COLUMNS + fresh("R") + "," + power + ",HEAR,OTHER,CASE,见" + official
                                + ",Hearing,两起投诉反映\n")
                .statusCode(422)
                .body("errors.field", contains("row 2, column description_zh"));
        tryReview(supervisor(), members(), List.of(rejected(early, "另行提出"))).statusCode(201);
    }

    @Test
    void who_writes_a_word_that_is_also_a_name_says_that_nobody_is_meant() {
        var ofStrangers = proposed(power, "SIGN", "OTHER", "高明远不看材料");
        upload(
                        analyst(),
                        "officials",
                        "code,unit_code,name\n" + fresh("O") + "," + unit + ",高明远\n" + fresh("O") + "," + unit
                                + ",程序\n")
                .statusCode(200);
        var proposal = proposal("CASE", "HEAR", "OTHER", "高明远路窗口主持听证走过场");
        tryPropose(analyst(), power, proposal).statusCode(422);
        proposal.put("nobodyMeant", "高明远路是地名");
        String code =
                tryPropose(analyst(), power, proposal).statusCode(201).extract().path("code");
        // So short a name is more often a word: it is looked at before it becomes public.
        tryPropose(analyst().header("Accept-Language", "en"), power, proposal("CASE", "DELIVER", "OTHER", "不按程序送达"))
                .statusCode(201)
                .body("doubtfulWords.field", contains("descriptionZh"))
                .body("doubtfulWords.word", contains("程序"))
                .body("doubtfulWords[0].message", containsString("also the name"));
        var row = fresh("R");
        var table = PROPOSAL_COLUMNS.strip() + ",nobody_meant\n" + fresh("R") + "," + power
                + ",REVIEW,OTHER,CASE,程序倒置,Procedure,两起投诉反映,\n" + row + "," + power
                + ",ACCEPT,OTHER,CASE,叫号排队无序直到高明远路,Queues,两起投诉反映,";
        upload(analyst(), "risk-points", table)
                .statusCode(422)
                .body("errors.field", contains("row 3, column description_zh"))
                .body("errors[0].message", containsString("nobody_meant"));
        upload(analyst().queryParam("dryRun", true), "risk-points", table + "高明远路是地名\n")
                .body("created", equalTo(2))
                .body("notices.field", contains("row 2, column description_zh"));
        upload(analyst(), "risk-points", table + "高明远路是地名\n").body("created", equalTo(2));

        var asWritten = new HashMap<>(confirmed(ofStrangers));
        tryReview(supervisor(), members(), List.of(asWritten)).statusCode(422);
        asWritten.put("nobodyMeant", "书名");
        tryReview(supervisor(), members(), List.of(asWritten, confirmed(code))).statusCode(201);
        auditor()
                .queryParam("limit", 200)
                .get(API + "name-findings")
                .then()
                .body(
                        "items.findAll { it.powerCode == '" + power
                                + "' }.collect { it.code + it.verdict + it.saidBy }",
                        contains(
                                code + "CLAIMEDANALYST-JC",
                                row + "CLAIMEDANALYST-JC",
                                ofStrangers + "CLAIMEDSUPERVISOR-JC"));
    }

    @Test
    void an_unknown_power_and_one_of_another_unit_do_not_exist() {
        tryPropose(analyst(), "NOWHERE", proposal("CASE", "SIGN", "OTHER", "甲")).statusCode(404);
        tryPropose(leaderOf(importedUnit()), power, proposal("LEADER", "SIGN", "OTHER", "甲"))
                .statusCode(404);
        tryPropose(analyst(), power, proposal("CASE", "NO_STEP", "OTHER", "甲")).statusCode(400);
    }

    @Test
    void like_risk_points_are_shown_before_anything_is_saved() {
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));
        var likeByWords = proposed(power, "SIGN", "BRIBERY", "现场核查人员接受举办者吃请");
        var proposal = proposal("CASE", "EXAMINE", "MISCONDUCT", "核查人员接受举办者吃请");

        tryPropose(analyst(), power, proposal)
                .statusCode(409)
                .body("type", equalTo("/problems/risk-point-duplicate"))
                .body("errors.field", containsInAnyOrder(power + "-R1", likeByWords))
                .body("errors.message", hasItem(containsString("走过场")));
        ofPower().body("items", hasSize(2));

        proposal.put("notDuplicateOf", List.of(power + "-R1"));
        tryPropose(analyst(), power, proposal).statusCode(409).body("errors.field", contains(likeByWords));
        proposal.put("notDuplicateOf", List.of(power + "-R1", likeByWords));
        tryPropose(analyst(), power, proposal).statusCode(201);
    }

    @Test
    void a_cancelled_power_gets_no_more_risk_points_and_nobody_decides_on_those_proposed_for_it() {
        var ended = publishedPower();
        String ofThePublic =
                inPublic(ended, null, "窗口索要复印费").statusCode(201).extract().path("code");
        var waiting = proposed(ended, "APPROVE", "OTHER", "审批不留痕");
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("documentNo", "D", "cancelledOn", TODAY.toString(), "reason", "R"))
                .post(API + "powers/" + ended + "/cancellation")
                .then()
                .statusCode(200);

        tryPropose(analyst(), ended, proposal("CASE", "SIGN", "OTHER", "甲"))
                .statusCode(409)
                .body("type", equalTo("/problems/power-cancelled"));
        analyst()
                .get(API + "powers/" + ended + "/risk-points")
                .then()
                .body("items.code", hasItems(waiting, ofThePublic))
                .body("items.retiredBecause", everyItem(equalTo("POWER_ENDED")));
        tryReview(supervisor(), members(), List.of(confirmed(waiting)))
                .statusCode(409)
                .body("type", equalTo("/problems/power-cancelled"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointRetired.class))
                .contains(new RiskPointRetired(waiting, ended, "APPROVE", "POWER_ENDED"))
                .extracting(RiskPointRetired::code)
                .doesNotContain(ofThePublic));
    }

    @Test
    void the_public_proposes_without_a_name_and_a_repeat_is_no_second_proposal() {
        var published = publishedPower();
        var key = "\"" + UUID.randomUUID() + UUID.randomUUID() + "\"";
        String code =
                inPublic(published, key, "窗口索要复印费").statusCode(201).extract().path("code");

        inPublic(published, key, "窗口索要复印费").statusCode(201).body("code", equalTo(code));
        inPublic(published, key, "别的事情").statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        analyst()
                .get(API + "risk-points/" + code)
                .then()
                .body("channel", equalTo("PUBLIC"))
                .body("proposedBy", nullValue())
                .body("proposedOn", equalTo(TODAY.toString()));
    }

    @Test
    void who_is_signed_in_is_not_noted_when_writing_as_one_of_the_public() {
        var published = publishedPower();
        var body = publicProposal("窗口索要复印费");
        String code = leaderOf(unit)
                .contentType("application/json")
                .body(body)
                .post(API + "public/powers/" + published + "/risk-points")
                .then()
                .statusCode(201)
                .extract()
                .path("code");

        analyst().get(API + "risk-points/" + code).then().body("proposedBy", nullValue());
    }

    @Test
    void the_public_is_told_of_published_risk_points_only_whatever_is_known_inside() {
        inPublic(power, null, "窗口索要复印费").statusCode(404);

        var office = importedUnit();
        var published = importedPower(office);
        listed(RISK_POINT_COLUMNS + riskPointRow(published + "-R1", published));
        rate(office);
        published(office);
        var confirmedSince = riskPointRow(published + "-R2", published).replace("走过场", "收受礼金放宽条件");
        listed(RISK_POINT_COLUMNS + confirmedSince.replace("MISCONDUCT", "INACTION"))
                .body("created", equalTo(1));

        await().untilAsserted(() -> As.nobody()
                .get(API + "public/risk-points/" + published + "-R1")
                .then()
                .statusCode(200));
        inPublic(published, "EXAMINE", "MISCONDUCT", "另一件事")
                .statusCode(409)
                .body("errors.field", contains(published + "-R1"))
                .body("errors[0].message", containsString("走过场"));
        inPublic(published, "EXAMINE", "INACTION", "收受礼金放宽条件").statusCode(201);
    }

    @Test
    void of_what_the_public_proposes_only_so_much_waits_and_none_of_it_bars_the_staff() throws SQLException {
        var published = publishedPower();
        var codes = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            codes.add(inPublic(published, null, "第" + i + "种说法")
                    .statusCode(201)
                    .extract()
                    .path("code"));
        }
        inPublic(published, null, "又一种说法").statusCode(429).body("type", equalTo("/problems/risk-point-public-enough"));

        tryPropose(analyst(), published, proposal("CASE", "ACCEPT", "BRIBERY", "受理人员收受礼金"))
                .statusCode(201);
        analyst()
                .queryParam("limit", "4")
                .get(API + "powers/" + published + "/risk-points")
                .then()
                .body("items", hasSize(4))
                .body("next", notNullValue());

        proposedBefore(codes.get(0), 27);
        inPublic(published, null, "又一种说法").statusCode(429);
        proposedBefore(codes.get(0), 28);
        codes.add(inPublic(published, null, "又一种说法").statusCode(201).extract().path("code"));
        inPublic(published, null, "再一种说法").statusCode(429);

        tryReject(List.of(codes.get(0)), codes)
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-decided-twice"));
        String review = tryReject(List.of(), codes).statusCode(201).extract().path("id");
        supervisor()
                .get(API + "risk-point-reviews/" + review + "/decisions")
                .then()
                .body("items.riskPointCode", containsInAnyOrder(codes.toArray()))
                .body("items.reason", everyItem(equalTo("同一来源,查无其事")));
        signed(review);
        inPublic(published, null, "再一种说法").statusCode(201);
    }

    private static void proposedBefore(String code, int days) throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("update risk_point set proposed_on = date '" + TODAY.minusDays(days) + "' where code = '"
                    + code + "'");
        }
    }

    /** A review that rejects some one by one and others together. */
    private static ValidatableResponse tryReject(List<String> oneByOne, List<String> together) {
        return analyst()
                .contentType("application/json")
                .body(Map.of(
                        "heldOn",
                        TODAY.toString(),
                        "members",
                        members(),
                        "minutes",
                        "逐条讨论",
                        "decisions",
                        oneByOne.stream().map(code -> rejected(code, "查无其事")).toList(),
                        "rejected",
                        Map.of("riskPointCodes", together, "reason", "同一来源,查无其事")))
                .post(API + "risk-point-reviews")
                .then();
    }

    private String publishedPower() {
        var office = importedUnit();
        var power = ratedPower(office);
        published(office);
        return power;
    }

    private static Map<String, Object> publicProposal(String text) {
        return new HashMap<>(Map.of("step", "ACCEPT", "kind", "BRIBERY", "description", text, "evidence", "本人亲历"));
    }

    private static ValidatableResponse inPublic(String power, String key, String text) {
        var request = As.nobody().contentType("application/json").body(publicProposal(text));
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(API + "public/powers/" + power + "/risk-points")
                .then();
    }

    private static ValidatableResponse inPublic(String power, String step, String kind, String text) {
        var body = publicProposal(text);
        body.putAll(Map.of("step", step, "kind", kind));
        return As.nobody()
                .contentType("application/json")
                .body(body)
                .post(API + "public/powers/" + power + "/risk-points")
                .then();
    }

    private void refusedChannel(RequestSpecification as, String channel) {
        tryPropose(as, power, proposal(channel, "SIGN", "OTHER", "甲"))
                .statusCode(403)
                .body("type", equalTo("/problems/risk-point-channel"));
    }

    private ValidatableResponse ofPower() {
        return analyst().get(API + "powers/" + power + "/risk-points").then();
    }
}
