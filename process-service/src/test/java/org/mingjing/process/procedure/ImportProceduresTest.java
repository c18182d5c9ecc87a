package org.mingjing.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.csv;
import static org.mingjing.process.ProcessFixtures.importProcedure;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.officeWithoutProcedure;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;

@QuarkusTest
class ImportProceduresTest {
    private static final Office UNKNOWN = new Office("U-NONE", "P-NONE-" + UUID.randomUUID(), "X-NONE", "Y-NONE");

    @Test
    void theSampleBureauIsImportedAndTheSecondTimeNothingChanges() throws IOException {
        var sample = Files.readAllBytes(Path.of("../deploy/sample-bureau/procedures.csv"));
        send(supervisor(), sample).then().statusCode(200);
        send(supervisor(), sample)
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("deleted", equalTo(0))
                .body("unchanged", equalTo(42));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndDoesNothing() {
        var office = officeWithoutProcedure("III");
        send(supervisor().queryParam("dryRun", true), csv(office, PLAIN).getBytes())
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(4));
        As.nobody().get(API + "/public/procedures/" + office.power()).then().statusCode(404);
    }

    @Test
    void whatTheFileNoLongerSaysIsDeletedAndOtherPowersStay() {
        var office = officeWith("III", PLAIN);
        var other = officeWith("III", PLAIN);
        importProcedure(
                        office,
                        List.of(
                                "1,DECISION,ACCEPT,受理,Accept,HANDLER,6,WORKING_DAY,,,",
                                "2,DECISION,EXAMINE,审查,Examine,EXAMINER,7,WORKING_DAY,,,",
                                "3,DECISION,APPROVE,批准,Approve,APPROVER,3,WORKING_DAY,,,",
                                "4,RESULT,PUBLISH,公开,Publish,HANDLER,10,WORKING_DAY,,,"))
                .then()
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(2))
                .body("created", equalTo(1))
                .body("deleted", equalTo(1))
                .body("changes.find { it.kind == 'UPDATE' }.fields", contains("limit"));
        As.nobody().get(API + "/public/procedures/" + other.power()).then().body("steps", hasSize(4));
    }

    @Test
    void aRunningCaseKeepsTheStepsItWasOpenedWith() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        importProcedure(
                        office,
                        List.of(
                                "1,DECISION,EXAMINE,审查,Examine,EXAMINER,7,WORKING_DAY,,,",
                                "2,DECISION,APPROVE,批准,Approve,APPROVER,3,WORKING_DAY,,,",
                                "3,RESULT,DELIVER,送达,Deliver,HANDLER,10,WORKING_DAY,,,"))
                .then()
                .statusCode(200);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        office.as("handler").get(file.path()).then().body("steps", hasSize(4));
    }

    @Test
    void everyErrorIsToldWithItsRowAndColumnAndNothingIsImported() {
        var refused = importProcedure(
                UNKNOWN,
                List.of(
                        "1,DECISION,EXAMINE,审查,Examine,EXAMINER,7,,,,",
                        "3,EXECUTION,APPROVE,=1+1,Approve,NOBODY,3,WORKING_DAY,,,",
                        "4,DECISION,SIGN,签发,Sign,UNIT_LEADER,1,WORKING_DAY,,X-1,"));
        refused.then()
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column limit"))
                .body("errors.field", hasItem("row 3, column step_no"))
                .body("errors.field", hasItem("row 3, column name_zh"))
                .body("errors.field", hasItem("row 3, column actor"))
                .body("errors.field", hasItem("row 4, column stage"))
                .body("errors.field", hasItem("row 4, column joint_office"));
        As.nobody().get(API + "/public/procedures/" + UNKNOWN.power()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            row 2, column kind           | exactly one | 1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,
            row 3, column actor          | majority    | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; 2,DECISION,SIGN,签,Sign,COLLECTIVE,,,,,
            row 3, column kind           | step 1      | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; 2,DECISION,ACCEPT,受理,Accept,HANDLER,,,,,
            row 2, column parallel_group | one and the same | 1,DECISION,APPROVE,批,Approve,APPROVER,,,,, ; 1,DECISION,EXAMINE,审,Examine,EXAMINER,,,,,
            row 3, column step_no        |             | 1,DECISION,APPROVE,批,Approve,APPROVER,,,A,, ; 1,DECISION,APPROVE,批,Approve,APPROVER,,,A,,
            row 3, column kind           | EXAMINE     | 1,DECISION,ACCEPT,受理,Accept,HANDLER,,,,, ; 2,DECISION,APPROVE,批准,Approve,APPROVER,,,,,
            row 2, column kind           | EXAMINE     | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; 2,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,
            row 3, column actor          | HANDLER     | 1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,, ; 2,DECISION,APPROVE,批准,Approve,HANDLER,,,,,
            row 2, column limit          | 100         | 1,DECISION,APPROVE,批准,Approve,APPROVER,365,YEAR,,,
            row 3, column kind           | after the approval | 1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,, ; 2,DECISION,AWAIT_EXTERNAL,上级,Await,JOINT_OFFICE,,,,X-1, ; 3,DECISION,APPROVE,批准,Approve,APPROVER,,,,,
            row 3, column stage          | RESULT      | 1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,, ; 2,DECISION,APPROVE,批准,Approve,APPROVER,,,,,
            row 2, column kind           | The level   | 1,DECISION,COLLECTIVE_DECISION,研究,Together,APPROVER,,,,, ; 2,DECISION,APPROVE,批准,Approve,APPROVER,,,,,
            row 3, column kind           | The level   | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; 2,DECISION,COLLECTIVE_DECISION,研究,Together,COLLECTIVE,,,,,
            """)
    void aProcedureKeepsItsRules(String where, String said, String rows) {
        var refused = send(
                supervisor().header("Accept-Language", "en"),
                csv(UNKNOWN, List.of(rows.split(" ; "))).getBytes(StandardCharsets.UTF_8));
        refused.then().statusCode(422);
        assertThat(refused.jsonPath().<Map<String, String>>getList("errors")).anySatisfy(error -> {
            assertThat(error.get("field")).isEqualTo(where);
            assertThat(error.get("message")).contains(said == null ? "" : said);
        });
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWhole() {
        send(supervisor(), new byte[0]).then().statusCode(422);
        send(supervisor(), "power_code,step_no\nP,1\n".getBytes()).then().statusCode(422);
        send(supervisor(), csv(UNKNOWN, PLAIN).getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-not-utf8"));
        send(supervisor(), csv(UNKNOWN, List.of()).getBytes())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-empty"));
    }

    @Test
    void aHundredThousandRowsOneOfThemWrongGetAClearReport() {
        var rows = new StringBuilder(csv(UNKNOWN, List.of()));
        IntStream.range(0, 33_333)
                .forEach(i -> Stream.of(
                                ",1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,",
                                ",2,DECISION,APPROVE,批准,Approve,APPROVER,,,,,",
                                ",3,RESULT,DELIVER,送达,Deliver,HANDLER,,,,,")
                        .forEach(row ->
                                rows.append("BULK-").append(i).append(row).append('\n')));
        rows.append("BULK-LAST,1,DECISION,NONSENSE,批准,Approve,APPROVER,,,,,\n");
        send(supervisor(), rows.toString().getBytes())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("row 100001, column kind"));
        As.nobody().get(API + "/public/procedures/BULK-0").then().statusCode(404);
    }

    @Test
    void aThousandErrorsAreEnough() {
        var refused =
                importProcedure(UNKNOWN, Collections.nCopies(100_000, "1,DECISION,NONSENSE,审查,Examine,EXAMINER,,,,,"));
        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors")).hasSize(1_000);
    }

    @Test
    void aUnitLeaderImportsForTheirOwnPowersOnly() {
        var office = officeWithoutProcedure("III");
        var stranger = officeWithoutProcedure("III");
        send(office.as("unit-leader"), csv(office, PLAIN).getBytes()).then().statusCode(200);
        send(office.as("unit-leader"), csv(stranger, PLAIN).getBytes()).then().statusCode(422);
        send(office.as("unit-leader"), csv(UNKNOWN, PLAIN).getBytes()).then().statusCode(422);
        send(office.as("handler"), csv(office, PLAIN).getBytes()).then().statusCode(403);
        send(As.nobody(), csv(office, PLAIN).getBytes()).then().statusCode(401);
    }

    @Test
    void aPowerWeHaveNotHeardOfYetMayHaveItsProcedureAlready() {
        var early = new Office("U-EARLY", "P-EARLY-" + UUID.randomUUID(), "X", "Y");
        importProcedure(early, PLAIN).then().statusCode(200).body("created", equalTo(4));
        As.nobody()
                .get(API + "/public/procedures/" + early.power())
                .then()
                .statusCode(200)
                .body("steps", hasSize(4))
                .body("needsParty", equalTo(false));
    }

    private static RequestSpecification supervisor() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC").request();
    }

    private static Response send(RequestSpecification who, byte[] csv) {
        return who.contentType("text/csv").body(csv).post(API + "/imports/procedures");
    }
}
