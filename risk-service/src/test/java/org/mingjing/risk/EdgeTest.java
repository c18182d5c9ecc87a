package org.mingjing.risk;

import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Tokens;

/** What the interface does with those it does not know, or knows too well. */
@QuarkusTest
class EdgeTest {
    private static final Tokens ANALYST = new Tokens(Set.of("risk-analyst"), "EB-JC", "ANALYST-JC");

    @Test
    void a_good_token_opens_and_no_token_does_not() {
        expect(As.bearing(ANALYST.signed()), 200);
        expect(As.nobody(), 401);
    }

    @Test
    void bad_tokens_do_not_open() {
        expect(As.bearing("garbage"), 401);
        expect(As.bearing(ANALYST.expired()), 401);
        expect(As.bearing(ANALYST.forAnotherAudience()), 401);
        expect(As.bearing(ANALYST.idToken()), 401);
        expect(As.bearing(ANALYST.signedBySomebodyElse()), 401);
    }

    @Test
    void operators_see_no_business_data() {
        expect(As.role("system-admin").unit("EB").official("SYSADMIN").request(), 403);
        expect(As.role("security-admin").unit("EB").official("SECADMIN").request(), 403);
    }

    @Test
    void what_belongs_to_another_unit_does_not_exist() {
        var power = importedPower(importedUnit());
        var elsewhere = importedUnit();
        var handler = As.role("handler").unit(elsewhere).official("HANDLER-X").request();

        handler.get("/api/risk/v1/powers/" + power)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void unknown_fields_and_broken_json_are_refused() {
        RiskFixtures.analyst()
                .contentType("application/json")
                .body("{\"unit\": \"EB\"}")
                .post("/api/risk/v1/ratings")
                .then()
                .statusCode(400);
        RiskFixtures.analyst()
                .contentType("application/json")
                .body("{\"unitCode\": ")
                .post("/api/risk/v1/ratings")
                .then()
                .statusCode(400);
    }

    private static void expect(RequestSpecification as, int status) {
        as.get("/api/risk/v1/powers").then().statusCode(status);
    }
}
