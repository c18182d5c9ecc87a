package org.mingjing.accountability.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.INTERNAL_TOPIC;
import static org.mingjing.accountability.AccountabilityFixtures.complain;
import static org.mingjing.accountability.AccountabilityFixtures.fresh;
import static org.mingjing.accountability.AccountabilityFixtures.lookUp;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rows;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.accountability.AccountabilityFixtures.Office;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class DecidingTest {
    private final String text = fresh("证件办了三个月没有下文");
    private Office office;
    private String receipt;
    private String id;

    @BeforeEach
    void somebodyComplains() {
        office = office();
        receipt = complain(
                        As.nobody(),
                        Map.of(
                                "powerCode",
                                office.power(),
                                "caseNumber",
                                office.power() + "-2026-000001",
                                "kind",
                                "INACTION",
                                "text",
                                text))
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        id = rows("select id::text from complaint where power_code = ?", office.power())
                .get(0);
    }

    @Test
    void theSupervisorAcceptsAndConcludesAndTheReporterReadsTheAnswer() {
        decide("acceptance", Map.of()).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        lookUp(receipt).then().body("status", equalTo("ACCEPTED"));

        conclude("UPHELD", "情况属实,已责令整改")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("outcome", equalTo("UPHELD"));
        lookUp(receipt)
                .then()
                .body("status", equalTo("CONCLUDED"))
                .body("outcome", equalTo("UPHELD"))
                .body("answer", equalTo("情况属实,已责令整改"))
                .body("decidedBy", nullValue());
    }

    @Test
    void theOtherServicesAreToldWithoutTextOrReceipt() {
        decide("acceptance", Map.of()).then().statusCode(200);
        conclude("UPHELD", "情况属实").then().statusCode(200);

        var complaint = UUID.fromString(id);
        var today = LocalDate.now();
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(INTERNAL_TOPIC, ComplaintAccepted.class))
                    .contains(new ComplaintAccepted(
                            complaint,
                            office.power(),
                            office.unit(),
                            office.power() + "-2026-000001",
                            "INACTION",
                            today));
            assertThat(TestTopics.eventsOn(INTERNAL_TOPIC, ComplaintUpheld.class))
                    .contains(new ComplaintUpheld(
                            complaint,
                            office.power(),
                            office.unit(),
                            office.power() + "-2026-000001",
                            "INACTION",
                            today));
        });
        assertThat(TestTopics.recordsOn(INTERNAL_TOPIC))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .noneMatch(event -> event.contains(text) || event.contains(receipt) || event.contains("情况属实"));
    }

    @Test
    void aRejectionGivesItsReason() {
        decide("rejection", Map.of("reason", "不属于受理范围")).then().statusCode(200).body("status", equalTo("REJECTED"));

        lookUp(receipt).then().body("status", equalTo("REJECTED")).body("answer", equalTo("不属于受理范围"));
        conclude("UPHELD", "x").then().statusCode(409).body("type", equalTo("/problems/complaint-status"));
    }

    @Test
    void aConclusionWithoutAcceptanceAnswerOrOutcomeIsRefused() {
        conclude("UPHELD", "x").then().statusCode(409);
        decide("acceptance", Map.of()).then().statusCode(200);
        decide("acceptance", Map.of()).then().statusCode(409);
        conclude("UPHELD", "").then().statusCode(400);
        conclude("PERHAPS", "x").then().statusCode(400);
        decide("conclusion", Map.of("answer", "x")).then().statusCode(400);
        decide("rejection", Map.of()).then().statusCode(400);
    }

    @Test
    void ofTwoWhoConcludeAtOnceOneIsRefused() throws InterruptedException {
        decide("acceptance", Map.of()).then().statusCode(200);
        Callable<Integer> attempt = () -> conclude("NOT_UPHELD", "不属实").statusCode();
        var pool = Executors.newFixedThreadPool(8);

        try {
            var answers = pool.invokeAll(Collections.nCopies(8, attempt)).stream()
                    .map(DecidingTest::value)
                    .toList();
            assertThat(answers).containsOnly(200, 409);
            assertThat(Collections.frequency(answers, 200)).isOne();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRepeatedDecisionWithItsKeyIsAnsweredAsBefore() {
        for (int attempt = 0; attempt < 2; attempt++) {
            supervisor()
                    .header("Idempotency-Key", "accept-" + id)
                    .post(API + "/complaints/" + id + "/acceptance")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACCEPTED"));
        }
        assertThat(rows("select 1 from complaint_decision where complaint_id = ?", UUID.fromString(id)))
                .hasSize(1);
    }

    @Test
    void nobodyDecidesAComplaintAboutTheirOwnUnit() {
        decide(office.as("supervisor"), "acceptance", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/complaint-about-own-unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "unit-leader", "party-committee", "risk-analyst", "system-admin"})
    void onlyTheSupervisorSeesAndDecidesComplaints(String role) {
        office.as(role).get(API + "/complaints").then().statusCode(403);
        office.as(role).get(API + "/complaints/" + id).then().statusCode(403);
        decide(office.as(role), "acceptance", Map.of()).then().statusCode(403);
        decide(office.as(role), "conclusion", Map.of("outcome", "UPHELD", "answer", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void theAuditorReadsComplaintsAndDecidesNone() {
        var auditor = As.role("auditor").unit("EB-JC").official("AUDITOR-JC");

        auditor.request().get(API + "/complaints").then().statusCode(200);
        auditor.request().get(API + "/complaints/" + id).then().statusCode(200).body("text", equalTo(text));
        decide(auditor.request(), "acceptance", Map.of()).then().statusCode(403);
        decide(auditor.request(), "rejection", Map.of("reason", "x")).then().statusCode(403);
        decide(auditor.request(), "conclusion", Map.of("outcome", "UPHELD", "answer", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void aComplaintThatDoesNotExistIsNotFound() {
        supervisor().get(API + "/complaints/" + UUID.randomUUID()).then().statusCode(404);
        supervisor().get(API + "/complaints/1").then().statusCode(404);
        supervisor()
                .post(API + "/complaints/" + UUID.randomUUID() + "/acceptance")
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsReadPageByPageAndHoldsEveryComplaintOnce() {
        complain(office, "ATTITUDE", "一").then().statusCode(201);
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var request = supervisor().queryParam("limit", 2).queryParam("status", "RECEIVED");
            var page = (after == null ? request : request.queryParam("after", after)).get(API + "/complaints");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(rows("select id::text from complaint where power_code = ?", office.power()));
    }

    @Test
    void aPageSizeOutOfRangeOrAForeignCursorIsRefused() {
        supervisor().queryParam("limit", 201).get(API + "/complaints").then().statusCode(400);
        supervisor().queryParam("after", "x").get(API + "/complaints").then().statusCode(400);
        supervisor().queryParam("limit", 1).get(API + "/complaints").then().body("items", hasSize(1));
    }

    @Test
    void whoDecidedIsInTheAuditTrail() {
        decide("acceptance", Map.of()).then().statusCode(200);

        assertThat(rows(
                        "select actor from audit_entry where action = 'complaint.accept' and subject like ?",
                        "%" + id + "%"))
                .containsExactly("SUPERVISOR-JC");
    }

    private Response decide(String step, Map<String, ?> body) {
        return decide(supervisor(), step, body);
    }

    private Response decide(RequestSpecification who, String step, Map<String, ?> body) {
        var request = step.equals("acceptance")
                ? who
                : who.contentType("application/json").body(body);
        return request.post(API + "/complaints/" + id + "/" + step);
    }

    private Response conclude(String outcome, String answer) {
        return decide("conclusion", Map.of("outcome", outcome, "answer", answer));
    }

    private static int value(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
