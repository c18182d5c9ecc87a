package org.mingjing.risk.interest.reading;

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
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.InterestRead;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Who is named in an interest of another is read by somebody who has nothing to do with them, and leaves a trace. */
@QuarkusTest
class InterestReadingTest {
    private String unit;
    private String someone;
    private String reader;
    private String interest;

    @BeforeEach
    void anOfficialWithAnInterestAndAReader() {
        unit = importedUnit();
        someone = official(unit, "OTHER");
        reader = official(unit);
        interest = declare(someone, "SCHOOL", "RELATIVE_POSITION", unit);
    }

    @Test
    void each_reading_is_registered_for_superiors_committee_and_auditors_and_not_for_the_official()
            throws SQLException {
        var head = official(unit, "HEAD");
        read(supervisor(reader))
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("某某"))
                .body("official", equalTo(someone));

        for (var may : List.of(self(unit, head), auditor(), committee())) {
            register(may)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].interestId", equalTo(interest))
                    .body("items[0].reader", equalTo(reader));
        }
        register(committee()).body("items.purpose", contains("核查回避情况"));
        register(auditor()).body("items[0].purpose", nullValue());
        auditor().get(API + "interest-readings").then().body("items.interestId", hasItem(interest));
        for (var mayNot : List.of(self(unit, someone), self(unit, official(unit)), supervisor(reader))) {
            register(mayNot).statusCode(404);
        }
        supervisor(reader).get(API + "interest-readings").then().statusCode(403);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", InterestRead.class))
                .anyMatch(told -> told.interestId().equals(UUID.fromString(interest))
                        && told.official().equals(someone)
                        && told.reader().equals(reader)));
        try (var connection = Db.asOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select to_jsonb(r)::text from interest_reading r where interest_id = '"
                                + interest + "'")) {
            rows.next();
            assertThat(rows.getString(1)).contains("\"purpose\": \"1.").doesNotContain("核查", "某某");
        }
    }

    @Test
    void who_has_to_do_with_the_official_neither_reads_nor_sees_that_others_did() {
        read(supervisor(reader)).statusCode(201);
        var member = official(unit);
        declare(reader, "OFFICIAL", "SPOUSE", someone);
        declare(member, "OFFICIAL", "SIBLING", someone);
        var ofCommittee = As.role("party-committee").unit("EB-DW").official(member);

        refusal(read(supervisor(reader)), 403, "interest-reading-tied");
        supervisor(reader)
                .get(API + "officials/" + someone + "/interests")
                .then()
                .statusCode(404);
        register(ofCommittee.request()).statusCode(404);
        ofCommittee
                .request()
                .get(API + "interest-readings")
                .then()
                .statusCode(200)
                .body("items.official", not(hasItem(someone)));
    }

    @Test
    void wrong_readings_are_refused_and_leave_no_trace() {
        refusal(read(supervisor(someone)), 403, "interest-reading-own");
        refusal(read(As.role("supervisor").unit("EB-JC").request()), 403, "interest-reading-nameless");
        refusal(
                read(supervisor(reader).header("Idempotency-Key", "\"a-key\"")),
                400,
                "interest-reading-not-repeatable");
        for (var other : List.of(leaderOf(unit), auditor(), committee(), self(unit, someone))) {
            read(other).statusCode(403);
        }
        send(supervisor(reader), "interests/" + interest + "/readings", Map.of("purpose", " "))
                .statusCode(400);
        send(supervisor(reader), "interests/0199f3a2-7c1e-7d3b-9a55-1c2d3e4f5b10/readings", Map.of("purpose", "核查回避情况"))
                .statusCode(404);

        register(auditor()).body("items", hasSize(0));
    }

    private ValidatableResponse read(RequestSpecification as) {
        return send(as, "interests/" + interest + "/readings", Map.of("purpose", "核查回避情况"));
    }

    private ValidatableResponse register(RequestSpecification as) {
        return as.get(API + "officials/" + someone + "/interest-readings").then();
    }

    private static RequestSpecification supervisor(String official) {
        return As.role("supervisor").unit("EB-JC").official(official).request();
    }

    private static void refusal(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("/problems/" + problem));
    }
}
