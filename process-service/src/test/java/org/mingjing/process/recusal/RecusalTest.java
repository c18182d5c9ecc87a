package org.mingjing.process.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.LICENCE;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.conclusion;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.csv;
import static org.mingjing.process.ProcessFixtures.importProcedure;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.vote;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.process.CasePartyStated;
import org.mingjing.events.risk.InterestDeclared;
import org.mingjing.events.risk.InterestEnded;
import org.mingjing.events.risk.OfficialRecorded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Whoever declared an interest in the party keeps out of the case. */
@QuarkusTest
class RecusalTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    ReadRecusals readRecusals;

    @Inject
    SessionFactory sessions;

    private final String party =
            "R-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);

    @Test
    void an_official_with_an_interest_acts_in_no_step_and_the_register_says_so_once() {
        var file = openAbout(officeWith("III", PLAIN), party);
        var handler = file.office().official("handler", "1");
        declared(handler, party);

        for (int i = 0; i < 2; i++) {
            complete(file, 1, file.office().as("handler"), "ACCEPTED")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/interest-declared"));
        }

        var register =
                file.office().as("unit-leader").get(file.path() + "/register").then();
        register.body("findAll { it.kind == 'RECUSAL' }", hasSize(1))
                .body("find { it.kind == 'RECUSAL' }.official", equalTo(handler))
                .body("find { it.kind == 'RECUSAL' }.content.partyCode", equalTo(party));
        complete(file, 1, file.office().as("handler", "2"), "ACCEPTED").then().statusCode(200);
    }

    @Test
    void an_interest_declared_while_the_case_is_open_counts_from_then_on() {
        var file = openAbout(officeWith("III", PLAIN), party);
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);

        declared(file.office().official("examiner", "1"), party);

        complete(file, 2, file.office().as("examiner"), "AGREE").then().statusCode(409);
        complete(file, 2, file.office().as("examiner", "2"), "AGREE").then().statusCode(200);
    }

    @Test
    void whoever_must_keep_out_neither_charges_in_the_case_nor_touches_its_clock_nor_corrects_it() {
        var file = openAbout(officeWith("III", PLAIN), party);
        complete(file, 1, file.office().as("handler", "2"), "ACCEPTED").then().statusCode(200);
        declared(file.office().official("handler", "1"), party);
        declared(file.office().official("unit-leader", "1"), party);
        var charge = Map.of(
                "powerCode",
                file.office().power(),
                "feeCode",
                "F-1",
                "quantity",
                1,
                "amount",
                "1",
                "caseNumber",
                file.number());
        String entry =
                file.office().as("handler").get(file.path() + "/register").path("[-1].id");
        var correction = Map.of("reason", "x", "text", "x");

        post(file.office().as("handler"), file.path() + "/register/" + entry + "/corrections", correction)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/entry-of-another"));
        assertThat(count("register_entry where kind = 'RECUSAL' and case_number", file.number()))
                .isZero();
        recused(post(file.office().as("handler"), API + "/charges", charge));
        recused(post(
                file.office().as("handler").header("If-Match", "*"),
                file.path() + "/clock/pauses",
                Map.of("kind", "EXPERT_REVIEW", "evidence", "告知书1号")));
        recused(post(file.office().as("handler").header("If-Match", "*"), file.path() + "/clock/resumption", Map.of()));
        recused(post(
                file.office().as("unit-leader").header("If-Match", "*"),
                file.path() + "/clock/extensions",
                Map.of("amount", 1, "unit", "WORKING_DAY", "reason", "x", "basis", "x", "documentNo", "1")));
        recused(post(file.office().as("unit-leader"), file.path() + "/register/" + entry + "/corrections", correction));

        file.office()
                .as("unit-leader")
                .get(file.path() + "/register")
                .then()
                .body("findAll { it.kind == 'RECUSAL' }", hasSize(2))
                .body("findAll { it.kind == 'RECUSAL' }.stepNo", everyItem(nullValue()))
                .body("findAll { it.kind == 'RECUSAL' }.stage", everyItem(equalTo("DECISION")));
    }

    @Test
    void whoever_was_kept_out_once_stays_out_when_the_interest_is_ended() {
        var file = openAbout(officeWith("III", PLAIN), party);
        var handler = file.office().official("handler", "1");
        var id = UUID.randomUUID();
        publish(new InterestDeclared(id, handler, party, LONG_AGO, null), 10);
        awaitInterest(id);
        recused(complete(file, 1, file.office().as("handler"), "ACCEPTED"));

        publish(new InterestEnded(id, handler, party, LONG_AGO, LocalDate.now().minusDays(1)), 20);
        await().untilAsserted(() -> assertThat(count("declared_interest where told = 20 and id::text", id.toString()))
                .isOne());

        recused(complete(file, 1, file.office().as("handler"), "ACCEPTED"));
        TestTopics.publish(new OfficialRecorded(handler, file.office().unit()));
        await().untilAsserted(
                        () -> assertThat(count("official where code", handler)).isOne());
        file.office()
                .as("unit-leader")
                .get(file.path() + "/recusals")
                .then()
                .body("official", contains(handler))
                .body("[0].from", nullValue())
                .body("[0].recusedAt", notNullValue());
    }

    @Test
    void a_party_that_was_left_out_is_stated_by_others_than_the_handler_and_none_is_taken_back() {
        var file = ProcessFixtures.open(officeWith("III", PLAIN));
        declared(file.office().official("handler", "1"), party);
        var statement = Map.of("partyCode", party, "reason", "申请材料载明");

        post(file.office().as("handler"), file.path() + "/parties", statement)
                .then()
                .statusCode(403);
        var leaderElsewhere =
                As.role("unit-leader", "supervisor").unit("ELSEWHERE").official("L");
        post(leaderElsewhere.request(), file.path() + "/parties", statement)
                .then()
                .statusCode(404);
        post(file.office().as("examiner"), file.path() + "/parties", statement)
                .then()
                .statusCode(201)
                .body("partyCode", equalTo(party));
        post(file.office().as("examiner"), file.path() + "/parties", statement)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/party-stated-already"));
        post(
                        file.office().as("unit-leader"),
                        file.path() + "/parties",
                        Map.of("partyCode", party + "X", "reason", "另一当事人"))
                .then()
                .statusCode(201);

        recused(complete(file, 1, file.office().as("handler"), "ACCEPTED"));
        file.office()
                .as("unit-leader")
                .get(file.path() + "/register")
                .then()
                .body("findAll { it.kind == 'PARTY' }.content.partyCode", contains(party, party + "X"));
        await().untilAsserted(() -> assertThat(
                        TestTopics.eventsOn("mingjing.process.internal.v1", CasePartyStated.class))
                .contains(new CasePartyStated(
                        file.number(), file.office().power(), file.office().unit())));
    }

    @Test
    void where_the_procedure_says_so_no_case_is_opened_without_a_party() {
        var office = officeWith("III", PLAIN);
        importing(office, "Y").then().statusCode(200).body("updated", equalTo(1));
        As.nobody().get(API + "/public/procedures/" + office.power()).then().body("needsParty", equalTo(true));

        post(office.as("handler"), API + "/cases", about(office, null))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/case-party-missing"));
        importProcedure(office, PLAIN);
        post(office.as("handler"), API + "/cases", about(office, null)).then().statusCode(422);
        openAbout(office, party);
        importing(office, "N").then().statusCode(200);
        post(office.as("handler"), API + "/cases", about(office, null)).then().statusCode(201);
    }

    @Test
    void an_interest_in_somebody_else_or_that_is_over_keeps_nobody_out() {
        var file = openAbout(officeWith("III", PLAIN), party);
        var handler = file.office().official("handler", "1");
        declared(handler, party + "X");
        var over = new InterestDeclared(UUID.randomUUID(), handler, party, LONG_AGO, LONG_AGO.plusDays(9));
        TestTopics.publish(over);
        awaitInterest(over.interestId());

        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);
    }

    @Test
    void an_end_that_arrives_before_the_declaration_is_not_forgotten() {
        var file = openAbout(officeWith("III", PLAIN), party);
        var handler = file.office().official("handler", "1");
        var id = UUID.randomUUID();
        var end = LocalDate.now().minusDays(1);
        publish(new InterestEnded(id, handler, party, LONG_AGO, end), 20);
        awaitInterest(id);
        publish(new InterestDeclared(id, handler, party, LONG_AGO, null), 10);
        var later = new InterestDeclared(UUID.randomUUID(), "SOMEBODY", party, LONG_AGO, null);
        TestTopics.publish(later);
        awaitInterest(later.interestId());

        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);
    }

    @Test
    void nobody_opens_a_case_about_their_own_interest() {
        var office = officeWith("III", PLAIN);
        declared(office.official("handler", "1"), party);

        office.as("handler")
                .contentType("application/json")
                .body(about(office, party))
                .post(API + "/cases")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/interest-declared"));
    }

    @Test
    void a_member_with_an_interest_neither_votes_nor_counts_as_present() {
        var file = openAbout(officeWith("I", LICENCE), party);
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);
        complete(file, 2, file.office().asJoint(file.office().x()), "AGREE")
                .then()
                .statusCode(200);
        complete(file, 2, file.office().asJoint(file.office().y()), "AGREE")
                .then()
                .statusCode(200);
        complete(file, 3, file.office().as("examiner"), "AGREE").then().statusCode(200);
        vote(file, 4, "2", "AGREE").then().statusCode(201);
        vote(file, 4, "3", "AGREE").then().statusCode(201);
        declared(file.office().official("collective-member", "3"), party);
        declared(file.office().official("collective-member", "4"), party);

        vote(file, 4, "4", "AGREE").then().statusCode(409).body("type", equalTo("/problems/interest-declared"));
        var chair = As.role("unit-leader", "collective-member")
                .unit(file.office().unit())
                .official(file.office().official("collective-member", "1"))
                .request();
        complete(file, 4, chair, conclusion(file, "GRANT", "AGREE"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interested-member-present"));
    }

    @Test
    void the_leader_sees_who_of_their_units_must_recuse() {
        var file = openAbout(officeWith("III", PLAIN), party);
        var handler = file.office().official("handler", "1");
        var stranger = "STRANGER-" + party;
        TestTopics.publish(new OfficialRecorded(handler, file.office().unit()));
        TestTopics.publish(new OfficialRecorded(stranger, "SOMEWHERE"));
        await().untilAsserted(
                        () -> assertThat(count("official where code", stranger)).isOne());
        declared(handler, party);
        declared(stranger, party);

        var path = file.path() + "/recusals";
        file.office()
                .as("unit-leader")
                .get(path)
                .then()
                .statusCode(200)
                .body("official", contains(handler))
                .body("[0].recusedAt", nullValue());
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(409);
        file.office().as("unit-leader").get(path).then().body("[0].recusedAt", notNullValue());
        As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .get(path)
                .then()
                .body("official", hasItem(stranger));
        As.role("unit-leader")
                .unit("ELSEWHERE")
                .official("LEADER-X")
                .request()
                .get(path)
                .then()
                .statusCode(404);
        file.office().as("handler").get(path).then().statusCode(403);
    }

    @Test
    void who_must_recuse_is_read_in_as_many_statements_for_many_as_for_one() {
        var file = openAbout(officeWith("III", PLAIN), party);
        var leader = new Caller("1", "leader", "LEADER", file.office().unit(), Set.of("unit-leader"));
        interestedOfficial(file.office(), "1");
        var forOne = statementsToRead(file, leader, 1);
        interestedOfficial(file.office(), "2");
        interestedOfficial(file.office(), "3");

        assertThat(statementsToRead(file, leader, 3)).isEqualTo(forOne);
    }

    @Test
    void staff_see_the_party_and_an_office_that_is_asked_does_not() {
        var file = openAbout(officeWith("I", LICENCE), party);
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);

        file.office().as("handler").get(file.path()).then().body("partyCode", equalTo(party));
        file.office()
                .asJoint(file.office().x())
                .get(file.path())
                .then()
                .statusCode(200)
                .body("partyCode", nullValue());
        file.office()
                .as("handler")
                .contentType("application/json")
                .body(about(file.office(), "no code"))
                .post(API + "/cases")
                .then()
                .statusCode(400);
    }

    private void interestedOfficial(Office office, String no) {
        var official = office.official("handler", no);
        TestTopics.publish(new OfficialRecorded(official, office.unit()));
        await().untilAsserted(
                        () -> assertThat(count("official where code", official)).isOne());
        declared(official, party);
    }

    /** The least of several times: what else the service does meanwhile is counted too. */
    private long statementsToRead(Case file, Caller leader, int officials) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var least = LongStream.range(0, 5)
                .map(round -> {
                    statistics.clear();
                    QuarkusTransaction.requiringNew()
                            .run(() -> assertThat(readRecusals.of(file.number(), leader))
                                    .hasSize(officials));
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }

    private static Response importing(Office office, String needsParty) {
        return As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv")
                .body(csv(office, PLAIN)
                        .replace("\n", "," + needsParty + "\n")
                        .replaceFirst("publish," + needsParty, "publish,needs_party"))
                .post(API + "/imports/procedures");
    }

    private static Response post(RequestSpecification as, String path, Map<String, ?> body) {
        return as.contentType("application/json").body(body).post(path);
    }

    private static void recused(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("/problems/interest-declared"));
    }

    private static Case openAbout(Office office, String party) {
        var answer = office.as("handler")
                .contentType("application/json")
                .body(about(office, party))
                .post(API + "/cases");
        answer.then().statusCode(201);
        return new Case(office, answer.path("number"), answer.path("queryCode"));
    }

    private static Map<String, Object> about(Office office, String party) {
        var body = new HashMap<String, Object>();
        body.put("powerCode", office.power());
        body.put("applicant", Map.of("name", "某申请人", "contact", "0310"));
        body.put("partyCode", party);
        return body;
    }

    private static void declared(String official, String party) {
        var event = new InterestDeclared(UUID.randomUUID(), official, party, LONG_AGO, null);
        TestTopics.publish(event);
        awaitInterest(event.interestId());
    }

    private static void publish(DomainEvent event, long sequence) {
        var now = OffsetDateTime.now();
        TestTopics.publish(
                new EventEnvelope<>(UUID.randomUUID(), "/risk-service", now, now, sequence, null, false, null, event));
    }

    private static void awaitInterest(UUID id) {
        await().untilAsserted(() -> assertThat(count("declared_interest where id::text", id.toString()))
                .isOne());
    }
}
