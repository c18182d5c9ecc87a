package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.LICENCE;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.conclusion;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;
import static org.mingjing.process.ProcessFixtures.vote;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class StepRefusalsTest {
    @Test
    void aStepFallsToItsRole() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        refused(complete(file, 1, office.as("examiner"), "ACCEPTED"), 403, "step-for-another-role");
        complete(file, 1, office.as("auditor"), "ACCEPTED").then().statusCode(403);
    }

    @Test
    void nobodyActsWithoutBeingOnRecord() {
        var office = officeWith("III", PLAIN);
        var nameless = As.role("handler").unit(office.unit()).request();
        refused(complete(open(office), 1, nameless, "ACCEPTED"), 403, "official-unknown");
    }

    @Test
    void aStepWaitsItsTurn() {
        var office = officeWith("III", PLAIN);
        refused(complete(open(office), 2, office.as("examiner"), "AGREE"), 409, "step-not-open");
    }

    @Test
    void aStepOfAnotherUnitIsNotFound() {
        var file = open(officeWith("III", PLAIN));
        var stranger = officeWith("III", PLAIN);
        complete(file, 1, stranger.as("handler"), "ACCEPTED").then().statusCode(404);
        stranger.as("handler").get(file.path()).then().statusCode(404);
        var strangerWhoSeesAll =
                As.role("handler", "auditor").unit(stranger.unit()).official("H");
        strangerWhoSeesAll.request().get(file.path()).then().statusCode(200);
        complete(file, 1, strangerWhoSeesAll.request(), "ACCEPTED").then().statusCode(404);
        complete(file, 9, file.office().as("handler"), "ACCEPTED").then().statusCode(404);
    }

    @Test
    void levelTwoNeedsTwoPeopleWhereLevelThreeNeedsOne() {
        for (var level : List.of("II", "III")) {
            var office = officeWith(level, PLAIN);
            var file = open(office);
            var all = As.role("handler", "examiner", "approver")
                    .unit(office.unit())
                    .official("ALL-" + office.unit());
            complete(file, 1, all.request(), "ACCEPTED").then().statusCode(200);
            complete(file, 2, all.request(), "AGREE").then().statusCode(200);
            var approval = complete(file, 3, all.request(), "GRANT");
            if (level.equals("II")) {
                refused(approval, 403, "duty-not-separate");
                approval = complete(file, 3, office.as("approver"), "GRANT");
            }
            approval.then().statusCode(200);
        }
    }

    @Test
    void whoeverExaminedDoesNotVoteAndWhoeverVotedDoesNotSign() {
        var office = officeWith("I", LICENCE);
        var file = upToTheCollective(office);
        var examinerWhoIsMember = As.role("examiner", "collective-member")
                .unit(office.unit())
                .official(office.official("examiner", "1"))
                .request();
        refused(
                examinerWhoIsMember
                        .contentType("application/json")
                        .body(Map.of("view", "AGREE"))
                        .post(file.votes(4)),
                403,
                "duty-not-separate");
        vote(file, 4, "2", "AGREE").then().statusCode(201);
        vote(file, 4, "3", "AGREE").then().statusCode(201);
        complete(file, 4, office.as("collective-member"), conclusion(file, "GRANT", "AGREE"))
                .then()
                .statusCode(200);
        var memberWhoLeads = As.role("unit-leader")
                .unit(office.unit())
                .official(office.official("collective-member", "2"))
                .request();
        refused(complete(file, 5, memberWhoLeads, "DONE"), 403, "duty-not-separate");
    }

    @Test
    void aMemberSaysTheirViewOnceAndTheLeaderLast() {
        var office = officeWith("I", LICENCE);
        var file = upToTheCollective(office);
        vote(file, 4, "2", "AGREE").then().statusCode(201);
        refused(vote(file, 4, "2", "DISAGREE"), 409, "already-voted");
        var leader = As.role("unit-leader", "collective-member")
                .unit(office.unit())
                .official("LEADER-" + office.unit())
                .request();
        refused(
                leader.contentType("application/json")
                        .body(Map.of("view", "AGREE"))
                        .post(file.votes(4)),
                409,
                "leader-speaks-last");
        vote(file, 4, "1", "AGREE").then().statusCode(201);
        vote(file, 4, "3", "AGREE").then().statusCode(201);
        refused(
                complete(file, 4, office.as("collective-member"), conclusion(file, "GRANT", "AGREE")),
                409,
                "leader-speaks-last");
    }

    @Test
    void theConclusionIsWhatTheMajorityDecided() {
        var office = officeWith("I", LICENCE);
        var file = upToTheCollective(office);
        refused(
                complete(file, 4, office.as("collective-member"), conclusion(file, "GRANT", "AGREE")),
                409,
                "view-missing");
        vote(file, 4, "2", "DISAGREE").then().statusCode(201);
        vote(file, 4, "3", "DISAGREE").then().statusCode(201);
        refused(
                complete(file, 4, office.as("collective-member"), conclusion(file, "GRANT", "AGREE")),
                422,
                "not-the-majority");
        refused(complete(file, 4, office.as("collective-member"), "GRANT"), 422, "meeting-missing");
        complete(file, 4, office.as("collective-member"), conclusion(file, "REFUSE", "AGREE"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSE"));
    }

    @Test
    void onlyTheOfficeThatIsAskedAnswersAndSeesTheCaseRedactedWhileItIs() {
        var office = officeWith("II", LICENCE);
        var file = open(office);
        office.asJoint(office.x()).get(file.path()).then().statusCode(404);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        office.asJoint(office.x())
                .get(file.path())
                .then()
                .statusCode(200)
                .body("applicant", nullValue())
                .body("steps[0].completedBy", nullValue())
                .body("steps[0].opinion", nullValue());
        office.asJoint(office.x()).get(API + "/cases").then().body("items.number", hasItem(file.number()));
        complete(file, 2, office.asJoint("X-OTHER"), "AGREE").then().statusCode(404);
        refused(complete(file, 2, office.asJoint(office.x()), Map.of("outcome", "DISAGREE")), 422, "reasons-missing");
        complete(file, 2, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        office.asJoint(office.x()).get(file.path()).then().statusCode(404);
        office.asJoint(office.x()).get(API + "/cases").then().body("items.number", not(hasItem(file.number())));
        refused(complete(file, 2, office.asJoint(office.x()), "AGREE"), 409, "step-not-open");
        refused(complete(file, 3, office.as("examiner"), "AGREE"), 409, "step-not-open");
    }

    @Test
    void whoeverTurnsSomebodyDownSaysWhy() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        refused(complete(file, 1, office.as("handler"), Map.of("outcome", "REJECTED")), 422, "reasons-missing");
    }

    @Test
    void nobodyActsInTheirOwnMatter() {
        var office = officeWith("III", PLAIN);
        var opened = office.as("handler")
                .contentType("application/json")
                .body(Map.of(
                        "powerCode",
                        office.power(),
                        "applicant",
                        Map.of("name", "某同事", "official", office.official("examiner", "1"))))
                .post(API + "/cases");
        var file = new Case(office, opened.path("number"), opened.path("queryCode"));
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        refused(complete(file, 2, office.as("examiner", "1"), "AGREE"), 403, "own-matter");
        complete(file, 2, office.as("examiner", "2"), "AGREE").then().statusCode(200);
    }

    @Test
    void ofTwoPeopleAtOneStepOneIsTooLate() throws Exception {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        var start = new CountDownLatch(1);
        var first = racing(start, file, office.as("handler", "1"));
        var second = racing(start, file, office.as("handler", "2"));
        start.countDown();
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(200, 409);
        assertThat(count("register_entry where kind = 'ACCEPT' and case_number", file.number()))
                .isOne();
    }

    private static CompletableFuture<Integer> racing(CountDownLatch start, Case file, RequestSpecification who) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return complete(file, 1, who, "ACCEPTED").statusCode();
        });
    }

    @Test
    void aRunningCaseBecomesStricterWhenItsPowerDoes() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        TestTopics.publish(new PowerLevelChanged(office.power(), office.unit(), "III", "I", "EVIDENCE", 2));
        await().untilAsserted(() -> office.as("handler").get(file.path()).then().body("level", equalTo("I")));
        office.as("handler")
                .get(file.path())
                .then()
                .body("steps.kind", equalTo(List.of("ACCEPT", "EXAMINE", "COLLECTIVE_DECISION", "APPROVE", "DELIVER")))
                .body("steps.stepNo", equalTo(List.of(1, 2, 5, 3, 4)));
        complete(file, 2, office.as("examiner"), "AGREE").then().statusCode(200);
        refused(complete(file, 3, office.as("approver"), "GRANT"), 409, "step-not-open");
    }

    @Test
    void whatWasWrittenIsCorrectedByANewEntry() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        String entry = office.as("handler").get(file.path() + "/register").path("[0].id");
        refused(
                office.as("handler", "2")
                        .contentType("application/json")
                        .body(Map.of("text", "受理日期更正", "reason", "录入有误"))
                        .post(file.path() + "/register/" + entry + "/corrections"),
                403,
                "entry-of-another");
        office.as("handler")
                .contentType("application/json")
                .body(Map.of("text", "受理日期更正", "reason", "录入有误"))
                .post(file.path() + "/register/" + entry + "/corrections")
                .then()
                .statusCode(201)
                .body("corrects", equalTo(entry));
        office.as("handler").get(file.path() + "/register").then().body("size()", equalTo(2));
        var elsewhere = officeWith("III", PLAIN);
        elsewhere.as("handler").get(file.path() + "/register").then().statusCode(404);
        As.role("unit-leader", "supervisor")
                .unit(elsewhere.unit())
                .official("L")
                .request()
                .contentType("application/json")
                .body(Map.of("text", "受理日期更正", "reason", "录入有误"))
                .post(file.path() + "/register/" + entry + "/corrections")
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyPutsWordsBesideAMembersViewOrAnotherOfficesOpinion() {
        var office = officeWith("I", LICENCE);
        var file = upToTheCollective(office);
        vote(file, 4, "2", "AGREE").then().statusCode(201);
        var opinion = entry(file, "JOINT_OPINION", "JOINT-" + office.x());
        var view = entry(file, "VIEW", office.official("collective-member", "2"));
        refused(correcting(office.as("unit-leader"), file, opinion), 403, "entry-of-another");
        refused(correcting(office.as("unit-leader"), file, view), 403, "entry-of-another");
        refused(correcting(office.as("collective-member", "3"), file, view), 403, "entry-of-another");
        correcting(office.asJoint(office.x()), file, view).then().statusCode(404);
        correcting(office.as("collective-member", "2"), file, view).then().statusCode(201);
        correcting(office.asJoint(office.x()), file, opinion).then().statusCode(201);
    }

    private static String entry(Case file, String kind, String official) {
        return file.office()
                .as("handler")
                .get(file.path() + "/register")
                .path("find { it.kind == '" + kind + "' && it.official == '" + official + "' }.id");
    }

    private static Response correcting(RequestSpecification who, Case file, String entry) {
        return who.contentType("application/json")
                .body(Map.of("text", "更正", "reason", "录入有误"))
                .post(file.path() + "/register/" + entry + "/corrections");
    }

    private static Case upToTheCollective(Office office) {
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        complete(file, 2, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        complete(file, 2, office.asJoint(office.y()), "AGREE").then().statusCode(200);
        complete(file, 3, office.as("examiner"), "AGREE").then().statusCode(200);
        return file;
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("/problems/" + code));
    }
}
