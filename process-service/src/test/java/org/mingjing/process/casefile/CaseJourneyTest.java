package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.LICENCE;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.conclusion;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;
import static org.mingjing.process.ProcessFixtures.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.CaseAccepted;
import org.mingjing.events.process.CaseClosed;
import org.mingjing.events.process.CaseDecided;
import org.mingjing.events.process.CaseOpened;
import org.mingjing.events.process.CaseStepCompleted;
import org.mingjing.events.process.EvaluationInvited;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Backing;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class CaseJourneyTest {
    private static final String PUBLIC = "mingjing.process.public.v1";
    private static final String INTERNAL = "mingjing.process.internal.v1";
    private static final List<String> GRANTED_AND_AWAITED = List.of(
            "1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,",
            "2,DECISION,APPROVE,批准,Approve,APPROVER,,,,,",
            "3,EXECUTION,AWAIT_EXTERNAL,政府决定,Await,JOINT_OFFICE,,,,{x},",
            "4,RESULT,DELIVER,送达,Deliver,HANDLER,,,,,");

    @Test
    void aPlainCaseRunsFromReceiptToDelivery() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        complete(file, 2, office.as("examiner"), "AGREE").then().statusCode(200).body("state", equalTo("IN_REVIEW"));
        complete(file, 3, office.as("approver"), "GRANT").then().statusCode(200).body("state", equalTo("DECIDED"));
        complete(file, 4, office.as("handler"), "DONE")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("GRANT"));
        tellsTheOthers(file);
    }

    private void tellsTheOthers(Case file) {
        await().untilAsserted(() -> {
            assertThat(of(file, PUBLIC, CaseOpened.class)).hasSize(1);
            assertThat(of(file, PUBLIC, CaseAccepted.class)).hasSize(1);
            assertThat(of(file, PUBLIC, CaseStepCompleted.class)).hasSize(4);
            assertThat(of(file, PUBLIC, CaseDecided.class)).hasSize(1);
            assertThat(of(file, PUBLIC, CaseClosed.class)).hasSize(1);
            assertThat(of(file, INTERNAL, EvaluationInvited.class)).hasSize(1);
        });
    }

    private static <E extends DomainEvent> java.util.List<E> of(Case file, String topic, Class<E> kind) {
        return TestTopics.eventsOn(topic, kind)
                .filter(event -> event.subject().equals(file.number()))
                .toList();
    }

    @Test
    void aLicenceOfLevelOneIsDecidedTogetherAndPublished() {
        var office = officeWith("I", LICENCE);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        complete(file, 2, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        complete(file, 2, office.asJoint(office.y()), "AGREE_NEEDS_HIGHER_APPROVAL")
                .then()
                .statusCode(200);
        complete(file, 3, office.as("examiner"), "AGREE").then().statusCode(200);
        vote(file, 4, "2", "AGREE").then().statusCode(201);
        vote(file, 4, "3", "DISAGREE").then().statusCode(201);
        complete(file, 4, office.as("collective-member"), conclusion(file, "GRANT", "AGREE"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"));
        complete(file, 5, office.as("unit-leader"), "DONE").then().statusCode(200);
        complete(file, 6, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        complete(file, 7, office.as("handler"), "DONE").then().statusCode(200).body("state", equalTo("CLOSED"));
        theRegisterTellsItAll(file);
        thePublicSeesDecisionAndResult(file);
    }

    private void theRegisterTellsItAll(Case file) {
        As.role("auditor")
                .unit("EB-JC")
                .official("AUDITOR-JC")
                .request()
                .get(file.path() + "/register")
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        contains(
                                "OPEN",
                                "ACCEPT",
                                "JOINT_OPINION",
                                "JOINT_OPINION",
                                "EXAMINE",
                                "VIEW",
                                "VIEW",
                                "APPROVE",
                                "SIGN",
                                "AWAIT_EXTERNAL",
                                "DELIVER"))
                .body("find { it.kind == 'APPROVE' }.content.views", hasSize(3))
                .body("find { it.kind == 'APPROVE' }.content.meeting.place", equalTo("会议室"));
    }

    private void thePublicSeesDecisionAndResult(Case file) {
        var answer = As.nobody().queryParam("powerCode", file.office().power()).get(API + "/public/disclosures");
        answer.then()
                .statusCode(200)
                .body("items.kind", contains("DELIVER", "APPROVE"))
                .body("items[1].outcome", equalTo("GRANT"))
                .body("items[1].unitCode", equalTo(file.office().unit()));
        assertThat(answer.asString()).doesNotContain("某申请人", "依法办理", "HANDLER-1");
    }

    @Test
    void theApplicantFollowsTheCaseAndGetsAnEvaluationTokenAtItsEnd() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        lookUp(file.number(), file.queryCode())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("state", equalTo("RECEIVED"))
                .body("steps[0].state", equalTo("OPEN"))
                .body("evaluationToken", nullValue());
        complete(file, 1, office.as("handler"), Map.of("outcome", "REJECTED", "opinion", "不属于本机关职权范围"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED_ACCEPTANCE"));
        var ended = lookUp(file.number(), file.queryCode().toLowerCase());
        ended.then()
                .statusCode(200)
                .body("steps[0].reasons", equalTo("不属于本机关职权范围"))
                .body("steps[0].completedAt", endsWith("+08:00"))
                .body("evaluationToken", notNullValue());
        var tokenHash = RandomCodes.hash(ended.path("evaluationToken"));
        await().untilAsserted(() -> assertThat(of(file, INTERNAL, EvaluationInvited.class))
                .extracting(EvaluationInvited::tokenHash)
                .containsExactly(tokenHash));
    }

    @Test
    void theApplicantCountsTheDueDaysThemselves() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        var followed = lookUp(file.number(), file.queryCode()).jsonPath();
        assertThat(followed.getString("clocks.find { it.clock.key == 'CASE' }.promised.text"))
                .contains("工作日");
        assertThat(followed.getList("clocks.find { it.clock.key == 'CASE' }.promised.days.findAll { it.counted }"))
                .hasSize(9);
        assertThat(followed.getList("clocks.find { it.clock.key == 'CASE' }.statutory.days.findAll { it.counted }"))
                .hasSize(11);
        assertThat(followed.getString("clocks.find { it.clock.key == 'CASE' }.promised.days[-1].date"))
                .isEqualTo(followed.getString("clocks.find { it.clock.key == 'CASE' }.clock.promisedDueOn"));
    }

    @Test
    void theApplicantIsToldWhyAHigherBodyTurnedThemDown() {
        var office = officeWith("III", GRANTED_AND_AWAITED);
        var file = open(office);
        complete(file, 1, office.as("examiner"), "AGREE").then().statusCode(200);
        complete(file, 2, office.as("approver"), "GRANT").then().statusCode(200);
        complete(file, 3, office.asJoint(office.x()), Map.of("outcome", "DISAGREE", "opinion", "线路经过危险路段"))
                .then()
                .statusCode(200);
        lookUp(file.number(), file.queryCode())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSE"))
                .body("steps[0].outcome", nullValue())
                .body("steps[2].outcome", equalTo("DISAGREE"))
                .body("steps[2].reasons", equalTo("线路经过危险路段"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.process.public.v1", CaseDecided.class)
                        .filter(event -> event.caseCode().equals(file.number())))
                .extracting(CaseDecided::outcome)
                .containsExactly("GRANT", "REFUSE"));
    }

    @Test
    void aWrongNumberAndAWrongCodeAreAnsweredAlike() {
        var file = open(officeWith("III", PLAIN));
        var wrongCode = lookUp(file.number(), RandomCodes.of(100));
        var wrongNumber = lookUp("EB-X-2026-000001", file.queryCode());
        wrongCode.then().statusCode(404);
        wrongNumber.then().statusCode(404);
        assertThat(withoutTrace(wrongCode)).isEqualTo(withoutTrace(wrongNumber));
    }

    private static Map<String, Object> withoutTrace(io.restassured.response.Response problem) {
        Map<String, Object> body = problem.jsonPath().getMap("$");
        body.remove("traceId");
        return body;
    }

    @Test
    void noDisclosureWhereTheLevelDoesNotAskForIt() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        As.nobody()
                .queryParam("powerCode", office.power())
                .get(API + "/public/disclosures")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static io.restassured.response.Response lookUp(String number, String queryCode) {
        return As.nobody()
                .contentType("application/json")
                .body(Map.of("number", number, "queryCode", queryCode))
                .post(API + "/public/case-lookups");
    }
}
