package org.mingjing.risk.catalogue;

import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A catalogue on its way through the gates, as people push it. */
public final class CatalogueFixtures {
    private static final String CATALOGUES = "/api/risk/v1/catalogues";

    private CatalogueFixtures() {}

    static ValidatableResponse draft(RequestSpecification as, String unit) {
        return as.contentType("application/json")
                .body("{\"unitCode\": \"" + unit + "\", \"year\": 2026}")
                .post(CATALOGUES)
                .then();
    }

    static String drafted(String unit) {
        return draft(leaderOf(unit), unit).statusCode(201).extract().path("code");
    }

    public static String published(String unit) {
        var code = drafted(unit);
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);
        step(committee(), code, "publication", null).statusCode(200);
        return code;
    }

    static ValidatableResponse submit(String unit, String code) {
        return step(leaderOf(unit), code, "submission", null);
    }

    static ValidatableResponse file(String code, String number) {
        return step(supervisor(), code, "filing", "{\"filingNumber\": \"" + number + "\"}");
    }

    /** With the version that is current now. */
    static ValidatableResponse step(RequestSpecification as, String code, String step, String body) {
        return step(as, code, step, body, etag(code));
    }

    static ValidatableResponse step(RequestSpecification as, String code, String step, String body, String ifMatch) {
        var request = as.header("If-Match", ifMatch);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(CATALOGUES + "/" + code + "/" + step).then();
    }

    static String etag(String code) {
        return committee()
                .get(CATALOGUES + "/" + code)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static ValidatableResponse read(String code) {
        return committee().get(CATALOGUES + "/" + code).then();
    }
}
