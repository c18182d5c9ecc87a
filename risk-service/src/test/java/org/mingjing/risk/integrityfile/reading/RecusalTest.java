package org.mingjing.risk.integrityfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.integrityfile.FileFixtures.FILES;
import static org.mingjing.risk.integrityfile.FileFixtures.fromUnit;
import static org.mingjing.risk.integrityfile.FileFixtures.put;
import static org.mingjing.risk.integrityfile.reading.ReadingDesk.APPROVALS;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.IntegrityFileTieDecided;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Who has to do with an official stays out of that one's file, and no official keeps others out by saying so. */
@QuarkusTest
class RecusalTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String TIES = "/api/risk/v1/integrity-file-ties";

    private ReadingDesk desk;
    private String unit;
    private String someone;

    @BeforeEach
    void anOfficeAndAnOfficial() {
        desk = new ReadingDesk();
        unit = importedUnit();
        someone = official(unit, "OTHER");
    }

    @Test
    void who_declared_to_have_to_do_with_the_official_neither_asks_nor_decides_nor_reads() {
        var granted = desk.granted(someone, TODAY);
        tie(self(desk.office, desk.readerCode), desk.readerCode, someone);
        refusal(desk.read(someone, granted), 403, "integrity-reading-interest");
        refusal(desk.ask(someone, TODAY), 403, "integrity-reading-interest");

        var other = official(unit, "OTHER");
        var leader = official(desk.office, "HEAD");
        tie(self(desk.office, leader), leader, other);
        var asked = desk.asked(other, TODAY);
        var by = As.role("unit-leader").unit(desk.office).official(leader);
        by.request().get(APPROVALS + "/" + asked).then().statusCode(404);
        desk.act(by.request(), asked, "grant").statusCode(404);
    }

    @Test
    void who_declared_to_have_to_do_with_the_official_sees_no_readings_and_corrects_nothing_for_a_unit() {
        desk.read(someone, desk.granted(someone, TODAY)).statusCode(201);
        var member = official(unit);
        var committee = memberOfTheCommittee(member);
        committee.request().get(FILES + someone + "/readings").then().statusCode(200);
        tie(self(unit, member), member, someone);

        committee.request().get(FILES + someone + "/readings").then().statusCode(404);
        committee
                .request()
                .get("/api/risk/v1/integrity-file-readings")
                .then()
                .body("items.official", not(hasItem(someone)));
        refusal(put(committee.request(), someone, fromUnit("审计未见异常")), 403, "integrity-item-interest");
    }

    @Test
    void a_tie_that_only_the_official_declared_keeps_nobody_out_until_the_committee_finds_it_so() {
        var approval = desk.granted(someone, TODAY);
        var tie = tie(self(unit, someone), someone, desk.readerCode);
        desk.read(someone, approval).statusCode(201);
        desk.leader().get(APPROVALS + "/" + approval).then().body("claimedTie", equalTo(tie));
        desk.reader().get(APPROVALS + "/" + approval).then().statusCode(200).body("claimedTie", nullValue());
        committee()
                .get(TIES + "?state=WAITING&official=" + someone)
                .then()
                .statusCode(200)
                .body("items.id", contains(tie))
                .body("items[0].other", equalTo(desk.readerCode))
                .body("items[0].relation", equalTo("SPOUSE"));

        find(committee(), tie, "confirmation", "\"0\"")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("CONFIRMED"))
                .body("decidedBy", equalTo("PARTY-DW"))
                .body("reason", equalTo("已核实"));

        refusal(desk.read(someone, approval), 403, "integrity-reading-interest");
        find(committee(), tie, "dismissal", "\"1\"").statusCode(200).body("state", equalTo("DISMISSED"));
        desk.read(someone, approval).statusCode(201);
        desk.leader().get(APPROVALS + "/" + approval).then().body("claimedTie", nullValue());
        await().untilAsserted(() -> assertThat(
                        TestTopics.eventsOn("mingjing.risk.internal.v1", IntegrityFileTieDecided.class))
                .contains(
                        new IntegrityFileTieDecided(UUID.fromString(tie), someone, desk.readerCode, true, "PARTY-DW"),
                        new IntegrityFileTieDecided(
                                UUID.fromString(tie), someone, desk.readerCode, false, "PARTY-DW")));
    }

    @Test
    void a_tie_is_found_by_the_committee_without_the_two_and_not_the_same_way_twice() {
        var tie = tie(self(unit, someone), someone, desk.readerCode);
        for (var party : new String[] {someone, desk.readerCode}) {
            var member = memberOfTheCommittee(party);
            member.request()
                    .get(TIES + "?official=" + someone)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            find(member.request(), tie, "dismissal", "\"0\"").statusCode(404);
        }
        var nameless = As.role("party-committee").unit("EB-DW").request();
        refusal(find(nameless, tie, "dismissal", "\"0\""), 403, "integrity-reading-nameless");
        desk.reader().get(TIES).then().statusCode(403);
        find(auditor(), tie, "confirmation", "\"0\"").statusCode(403);
        find(committee(), tie, "confirmation", "\"7\"").statusCode(412);
        find(committee(), tie, "confirmation", "\"0\"").statusCode(200);
        refusal(find(committee(), tie, "confirmation", "\"1\""), 409, "integrity-tie-decided");
        auditor()
                .get(TIES + "/" + tie)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("relation", nullValue())
                .body("reason", nullValue());
        // Now that the other says so too it binds by itself, and there is nothing left to find.
        tie(self(desk.office, desk.readerCode), desk.readerCode, someone);
        committee().get(TIES + "/" + tie).then().statusCode(404);
    }

    private static ValidatableResponse find(RequestSpecification as, String tie, String finding, String ifMatch) {
        return as.header("If-Match", ifMatch)
                .contentType("application/json")
                .body(Map.of("reason", "已核实"))
                .post(TIES + "/" + tie + "/" + finding)
                .then();
    }

    private static As memberOfTheCommittee(String official) {
        return As.role("party-committee").unit("EB-DW").official(official);
    }

    private static String tie(RequestSpecification as, String official, String to) {
        return send(
                        as,
                        "officials/" + official + "/interests",
                        Map.of(
                                "kind", "OFFICIAL",
                                "relation", "SPOUSE",
                                "objectCode", to,
                                "name", "某同事",
                                "from", "2000-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refusal(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("/problems/" + problem));
    }
}
