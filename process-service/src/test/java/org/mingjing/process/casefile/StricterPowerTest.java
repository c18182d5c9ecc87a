package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;
import static org.mingjing.process.ProcessFixtures.vote;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** What a power that became stricter makes of the cases that run on it. */
@QuarkusTest
class StricterPowerTest {
    private static final List<String> DECIDED_TOGETHER = List.of(
            "1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,",
            "2,DECISION,APPROVE,集体研究,Collective,COLLECTIVE,,,,,",
            "3,RESULT,DELIVER,送达,Deliver,HANDLER,,,,,");

    /** More than two portions of them. */
    @Test
    void allItsRunningCasesBecomeStricterHoweverMany() throws SQLException {
        var office = officeWith("III", PLAIN);
        var file = accepted(office);
        copy(file, 119);
        var notAccepted = open(office);

        becomesLevelOne(office);

        await().untilAsserted(() -> assertThat(count("case_file where level = 'I' and power_code", office.power()))
                .isEqualTo(120));
        office.as("handler").get(file.path()).then().body("level", equalTo("I"));
        office.as("handler").get(notAccepted.path()).then().body("level", equalTo("III"));
        complete(notAccepted, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        office.as("handler").get(notAccepted.path()).then().body("level", equalTo("I"));
    }

    /** Those whose turn has not come when it is told to be milder again had noted that it was stricter. */
    @Test
    void aPowerThatIsMilderAgainLeavesNoneOfThemBehind() throws SQLException {
        var office = officeWith("III", PLAIN);
        copy(accepted(office), 119);

        becomesLevelOne(office);
        TestTopics.publish(new PowerLevelChanged(office.power(), office.unit(), "I", "III", "EVIDENCE", 3));

        await().untilAsserted(() -> assertThat(count("case_file where level = 'I' and power_code", office.power()))
                .isEqualTo(120));
        await().untilAsserted(() -> assertThat(count("power where level = 'III' and code", office.power()))
                .isOne());
        var next = accepted(office);
        office.as("handler").get(next.path()).then().body("level", equalTo("III"));
    }

    /** The power knows its level and its cases note it at once; what follows comes one case after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update power set level = 'I' where code = ?",
                "update case_file set power_level = 'I' where power_code = ?"
            })
    void aCaseThatIsActedOnBeforeItsTurnIsStricterAtOnce(String told) throws SQLException {
        var office = officeWith("III", PLAIN);
        var file = accepted(office);
        complete(file, 2, office.as("examiner"), "AGREE").then().statusCode(200);
        execute(told, office.power());

        complete(file, 3, office.as("approver"), "GRANT")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/step-not-open"));
        office.as("handler").get(file.path()).then().body("level", equalTo("I"));
    }

    @Test
    void whoeverExaminedNoLongerDecidesThoughTheyVotedWhileTheyMight() {
        var office = officeWith("III", DECIDED_TOGETHER);
        var file = open(office);
        var examinerWhoIsMember = As.role("examiner").unit(office.unit()).official(member(office, "3"));
        complete(file, 1, examinerWhoIsMember.request(), "AGREE").then().statusCode(200);
        for (var voter : List.of("2", "3", "4")) {
            vote(file, 2, voter, voter.equals("3") ? "AGREE" : "DISAGREE")
                    .then()
                    .statusCode(201);
        }

        becomesLevelOne(office);
        await().untilAsserted(() -> office.as("handler").get(file.path()).then().body("level", equalTo("I")));

        concluded(file, List.of("1", "2", "3", "4"), List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/examiner-present"));
        concluded(file, List.of("1", "2", "4"), List.of("3"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSE"));
        office.as("handler")
                .get(file.path() + "/register")
                .then()
                .body(
                        "find { it.kind == 'APPROVE' }.content.views.official",
                        containsInAnyOrder(member(office, "1"), member(office, "2"), member(office, "4")));
    }

    private static Case accepted(Office office) {
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        return file;
    }

    private static void becomesLevelOne(Office office) {
        TestTopics.publish(new PowerLevelChanged(office.power(), office.unit(), "III", "I", "EVIDENCE", 2));
    }

    /** The chair, member 1, agrees, and the majority does not. */
    private static io.restassured.response.Response concluded(Case file, List<String> present, List<String> absent) {
        var meeting = Map.of(
                "heldAt",
                "2026-01-05T09:00:00+08:00",
                "place",
                "会议室",
                "present",
                present.stream().map(which -> member(file.office(), which)).toList(),
                "absent",
                absent.stream().map(which -> member(file.office(), which)).toList());
        return complete(
                file,
                2,
                file.office().as("collective-member"),
                Map.of("outcome", "REFUSE", "opinion", "会议结论", "view", "AGREE", "meeting", meeting));
    }

    private static String member(Office office, String which) {
        return office.official("collective-member", which);
    }

    private static void copy(Case file, int times) throws SQLException {
        var columns = "power_code, unit_code, level, power_level, warned, warning_codes, state,"
                + " applicant_name, query_code_hash, evaluation_token_hash, received_on, accepted_on";
        execute(
                "insert into case_file (id, number, " + columns + ") select gen_random_uuid(), number || '-' || n, "
                        + columns + " from case_file, generate_series(1, " + times + ") n where number = ?",
                file.number());
    }

    private static void execute(String statement, String argument) throws SQLException {
        try (var connection = Db.asRuntime();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, argument);
            prepared.executeUpdate();
        }
    }
}
