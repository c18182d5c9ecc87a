package org.mingjing.risk.catalogue.gate;

import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.official.PeopleFixtures.give;
import static org.mingjing.risk.official.PeopleFixtures.hold;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.As;

@QuarkusTest
class GateRecusalTest {
    @Test
    void nobody_lets_a_catalogue_through_that_tells_of_their_own_but_everybody_may_give_it_back() {
        var unit = importedUnit();
        var power = ratedPower(unit);
        var lead = official(unit);
        var post = post(unit, "OTHER", 1);
        hold(leaderOf(unit), post, lead, LONG_AGO, null).statusCode(201);
        give(leaderOf(unit), post, "LEAD", power, LONG_AGO, null).statusCode(201);
        var relative = official(importedUnit());
        declare(relative, "OFFICIAL", "SPOUSE", lead);
        var colleague = official(unit);
        var code = drafted(unit);
        submit(unit, code).statusCode(200);

        refused(member(relative), code, "approval", "decider-tied");
        refused(member(colleague), code, "approval", "catalogue-of-ones-own");
        refused(As.role("party-committee").unit("EB-DW").request(), code, "approval", "decider-nameless");
        step(committee(), code, "approval", null).statusCode(200);
        refused(As.role("supervisor").unit("EB-JC").official(lead).request(), code, "filing", "decider-tied");
        refused(supervisorOf(unit), code, "filing", "catalogue-of-ones-own");
        file(code, fresh("BA")).statusCode(200);
        refused(member(colleague), code, "publication", "catalogue-of-ones-own");
        step(member(relative), code, "return", "{\"reason\": \"不全\"}").statusCode(200);
    }

    @Test
    void about_their_own_office_its_people_decide_for_nobody_else_could() {
        var office = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(office, "").replace("OFFICE", "SUPERVISION_OFFICE"))
                .statusCode(200);
        var power = ratedPower(office);
        var lead = official(office);
        var post = post(office, "OTHER", 1);
        hold(leaderOf(office), post, lead, LONG_AGO, null).statusCode(201);
        give(leaderOf(office), post, "LEAD", power, LONG_AGO, null).statusCode(201);
        var handler = official(office);
        var desk = post(office, "OTHER", 1);
        hold(leaderOf(office), desk, handler, LONG_AGO, null).statusCode(201);
        give(leaderOf(office), desk, "HANDLE", power, LONG_AGO, null).statusCode(201);
        var code = drafted(office);
        submit(office, code).statusCode(200);

        // The committee's members lead the powers of their own bureau, each some; its supervisors are others.
        step(member(lead), code, "approval", null).statusCode(200);
        refused(As.role("supervisor").unit(office).official(handler).request(), code, "filing", "decider-tied");
        step(supervisorOf(office), code, "filing", filing()).statusCode(200);
        supervisorOf(office)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"1\", \"reason\": \"清理\", \"effectiveOn\": \"" + PowerFixtures.TODAY + "\"}")
                .post("/api/risk/v1/powers/" + power + "/suspension")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification member(String official) {
        return As.role("party-committee").unit("EB-DW").official(official).request();
    }

    private static RequestSpecification supervisorOf(String unit) {
        return As.role("supervisor").unit(unit).official(fresh("S")).request();
    }

    private static void refused(RequestSpecification as, String code, String step, String problem) {
        step(as, code, step, step.equals("filing") ? filing() : null)
                .statusCode(403)
                .body("type", equalTo("/problems/" + problem));
    }

    private static String filing() {
        return "{\"filingNumber\": \"" + fresh("BA") + "\"}";
    }
}
