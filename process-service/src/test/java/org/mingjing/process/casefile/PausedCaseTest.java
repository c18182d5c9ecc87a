package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.process.ProcessFixtures.LICENCE;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.process.ProcessFixtures.Case;

@QuarkusTest
class PausedCaseTest {
    private static final String NOTICE = "专家评审告知书1号";

    @Test
    void noStepIsDoneWhileASpecialProcedureTakesItsDaysOutOfTheCount() {
        var office = officeWith("III", PLAIN);
        var file = accepted(office.as("handler"), open(office));
        change(file, "/pauses", Map.of("kind", "EXPERT_REVIEW", "evidence", NOTICE));
        paused(complete(file, 2, office.as("examiner"), "AGREE"));
        office.as("handler")
                .get(file.path())
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("steps[1].state", equalTo("OPEN"));
        assertThat(count("register_entry where kind = 'EXAMINE' and case_number", file.number()))
                .isZero();
        change(file, "/resumption", Map.of());
        complete(file, 2, office.as("examiner"), "AGREE").then().statusCode(200);
    }

    @Test
    void anOfficeThatIsAskedWaitsAsWellAndDoesNotReadTheNotice() {
        var office = officeWith("II", LICENCE);
        var file = open(office);
        office.asJoint(office.x()).get(file.path() + "/clock").then().statusCode(404);
        accepted(office.as("handler"), file);
        change(file, "/pauses", Map.of("kind", "EXPERT_REVIEW", "evidence", NOTICE));
        paused(complete(file, 2, office.asJoint(office.x()), "AGREE"));
        office.asJoint(office.x())
                .get(file.path())
                .then()
                .statusCode(200)
                .body("clock.clocks.find { it.key == 'CASE' }.pauses.kind", contains("EXPERT_REVIEW"))
                .body("clock.clocks.pauses.flatten().evidence", everyItem(nullValue()));
        var clock = office.asJoint(office.x()).get(file.path() + "/clock");
        clock.then().statusCode(200).body("clocks.find { it.clock.key == 'CASE' }.promised.paused", equalTo(true));
        assertThat(clock.asString()).doesNotContain(NOTICE);
        change(file, "/resumption", Map.of());
        complete(file, 2, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        office.asJoint(office.x()).get(file.path() + "/clock").then().statusCode(404);
    }

    private static Case accepted(RequestSpecification handler, Case file) {
        complete(file, 1, handler, "ACCEPTED").then().statusCode(200);
        return file;
    }

    private static void change(Case file, String what, Map<String, ?> body) {
        var clock = file.path() + "/clock";
        var handler = file.office().as("handler");
        handler.header("If-Match", file.office().as("handler").get(clock).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post(clock + what)
                .then()
                .statusCode(200);
    }

    private static void paused(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("/problems/clock-paused"));
    }
}
