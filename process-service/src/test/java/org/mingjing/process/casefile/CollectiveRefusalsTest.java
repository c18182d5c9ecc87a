package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.conclusion;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;
import static org.mingjing.process.ProcessFixtures.vote;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

@QuarkusTest
class CollectiveRefusalsTest {
    private static final List<String> DECIDED_TOGETHER = List.of(
            "1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,",
            "2,DECISION,APPROVE,集体研究,Collective,COLLECTIVE,,,,,",
            "3,RESULT,DELIVER,送达,Deliver,HANDLER,,,,,");

    @Test
    void aStepOfOnePersonTakesNoMeeting() {
        var file = open(officeWith("III", PLAIN));
        refused(
                complete(file, 1, file.office().as("handler"), conclusion(file, "ACCEPTED", "AGREE")),
                422,
                "meeting-out-of-place");
    }

    @Test
    void aStepOfOnePersonTakesNoVotes() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        var handlerWhoIsMember = As.role("handler", "collective-member")
                .unit(office.unit())
                .official(office.official("handler", "1"))
                .request();
        refused(
                handlerWhoIsMember
                        .contentType("application/json")
                        .body(Map.of("view", "AGREE"))
                        .post(file.votes(1)),
                422,
                "step-not-collective");
    }

    @Test
    void ofTwoViewsOfOneMemberGivenAtTheSameMomentTheDatabaseKeepsOne() throws Exception {
        var office = officeWith("III", DECIDED_TOGETHER);
        var file = open(office);
        complete(file, 1, office.as("examiner"), "AGREE").then().statusCode(200);
        try (var other = Db.asRuntime()) {
            other.setAutoCommit(false);
            insertVote(other, file, office.official("collective-member", "2"));
            var second = CompletableFuture.supplyAsync(() -> vote(file, 2, "2", "AGREE"));
            await().untilAsserted(() -> assertThat(count("pg_locks where not granted and locktype", "transactionid"))
                    .isPositive());
            other.commit();
            refused(second.get(), 409, "collective-vote-once-key");
        }
        assertThat(count("collective_vote where case_number", file.number())).isOne();
    }

    private static void insertVote(Connection connection, Case file, String member) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into collective_vote (id, case_number, step_no, official, view, given_at)"
                        + " values (?, ?, 2, ?, 'DISAGREE', now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, file.number());
            insert.setString(3, member);
            insert.executeUpdate();
        }
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("/problems/" + code));
    }
}
