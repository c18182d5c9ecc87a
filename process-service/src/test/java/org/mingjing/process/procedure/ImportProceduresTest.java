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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
                                "3,DECISION,APPROVE,批准,Approve,APPROVER,3,WORKING_DAY,,,"))
                .then()
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(2))
                .body("deleted", equalTo(1))
                .body("changes.find { it.kind == 'UPDATE' }.fields", contains("limit"));
        As.nobody().get(API + "/public/procedures/" + other.power()).then().body("", hasSize(4));
    }

    @Test
    void aRunningCaseKeepsTheStepsItWasOpenedWith() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        importProcedure(office, List.of("1,DECISION,APPROVE,批准,Approve,APPROVER,3,WORKING_DAY,,,"))
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
    @CsvSource(
            delimiter = '|',
            value = {
                "column kind | 1,DECISION,EXAMINE,审查,Examine,EXAMINER,,,,,",
                "column actor | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; 2,DECISION,SIGN,签,Sign,COLLECTIVE,,,,,",
                "column kind | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; 2,DECISION,ACCEPT,受理,Accept,HANDLER,,,,,",
                "column parallel_group | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,,, ; "
                        + "1,DECISION,EXAMINE,审,Examine,EXAMINER,,,,,",
                "column step_no | 1,DECISION,APPROVE,批准,Approve,APPROVER,,,A,, ; "
                        + "1,DECISION,APPROVE,批准,Approve,APPROVER,,,A,,"
            })
    void aProcedureKeepsItsRules(String where, String rows) {
        var refused = importProcedure(UNKNOWN, List.of(rows.split(" ; ")));
        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors.field", String.class)).anyMatch(field -> field.endsWith(where));
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
        IntStream.range(0, 99_999)
                .forEach(i -> rows.append("BULK-").append(i).append(",1,DECISION,APPROVE,批准,Approve,APPROVER,,,,,\n"));
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
                .body("", hasSize(4));
    }

    private static RequestSpecification supervisor() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC").request();
    }

    private static Response send(RequestSpecification who, byte[] csv) {
        return who.contentType("text/csv").body(csv).post(API + "/procedures/imports");
    }
}
