package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;

@QuarkusTest
class ReadCasesTest {
    @Test
    void casesComePageByPageNewestFirst() {
        var office = officeWith("III", PLAIN);
        var first = open(office);
        var second = open(office);
        var third = open(office);
        var page = list(office.as("handler"), office).queryParam("limit", 2).get(API + "/cases");
        page.then()
                .statusCode(200)
                .body("items.number", contains(third.number(), second.number()))
                .body("next", notNullValue())
                .header("Link", notNullValue());
        list(office.as("handler"), office)
                .queryParam("limit", 2)
                .queryParam("after", page.<String>path("next"))
                .get(API + "/cases")
                .then()
                .body("items.number", contains(first.number()))
                .body("next", nullValue());
    }

    @Test
    void aListIsFilteredByState() {
        var office = officeWith("III", PLAIN);
        open(office);
        var accepted = open(office);
        complete(accepted, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        list(office.as("handler"), office)
                .queryParam("state", "ACCEPTED")
                .get(API + "/cases")
                .then()
                .body("items.number", contains(accepted.number()));
        office.as("handler")
                .queryParam("state", "LOST")
                .get(API + "/cases")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/case-state-unknown"));
    }

    @Test
    void anotherUnitsListDoesNotShowThem() {
        var office = officeWith("III", PLAIN);
        open(office);
        var stranger = officeWith("III", PLAIN);
        list(stranger.as("handler"), office)
                .get(API + "/cases")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theAuditorReadsEverything() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        var auditor = As.role("auditor").unit("EB-JC").official("AUDITOR-JC");
        list(auditor.request(), office).get(API + "/cases").then().body("items", hasSize(1));
        auditor.request()
                .get(file.path())
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("某申请人"))
                .body("clock.clocks", hasSize(1));
    }

    @Test
    void anAnalystSeesEveryCaseAndThePeopleInThoseOfTheirOwnUnitOnly() {
        var file = open(officeWith("III", PLAIN));
        var analyst = As.role("risk-analyst").unit(file.office().unit()).official("ANALYST-1");
        var outline = analyst.request().get(file.path());
        outline.then().statusCode(200).body("applicant", nullValue()).body("steps", hasSize(4));
        assertThat(outline.asString()).doesNotContain("某申请人");
        var headElsewhere =
                As.role("unit-leader", "risk-analyst").unit("ELSEWHERE").official("HEAD-1");
        headElsewhere.request().get(file.path()).then().statusCode(200).body("applicant", nullValue());
        var head = As.role("unit-leader", "risk-analyst")
                .unit(file.office().unit())
                .official("HEAD-2");
        head.request().get(file.path()).then().body("applicant.name", equalTo("某申请人"));
    }

    @Test
    void whoeverHasNoBusinessThereReadsNothing() {
        var file = open(officeWith("III", PLAIN));
        As.nobody().get(file.path()).then().statusCode(401);
        As.role("system-admin")
                .unit(file.office().unit())
                .request()
                .get(file.path())
                .then()
                .statusCode(403);
        As.role("security-admin")
                .unit(file.office().unit())
                .request()
                .get(API + "/cases")
                .then()
                .statusCode(403);
    }

    @Test
    void aMunicipalSystemSeesHowFarACaseIsAndNotWhoIsInIt() {
        var file = open(officeWith("III", PLAIN));
        var answer = As.role("integration").request().get(file.path());
        answer.then().statusCode(200).body("state", equalTo("RECEIVED")).body("applicant", nullValue());
        assertThat(answer.asString()).doesNotContain("某申请人");
    }

    private static RequestSpecification list(RequestSpecification who, Office office) {
        return who.queryParam("powerCode", office.power());
    }
}
