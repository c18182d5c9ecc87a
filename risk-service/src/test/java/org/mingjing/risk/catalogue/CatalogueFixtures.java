package org.mingjing.risk.catalogue;

import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mingjing.risk.measure.MeasureFixtures;

/** A catalogue on its way through the gates, as people push it. */
public final class CatalogueFixtures {
    private static final String CATALOGUES = "/api/risk/v1/catalogues";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private CatalogueFixtures() {}

    public static ValidatableResponse draft(RequestSpecification as, String unit) {
        return draft(as, unit, year());
    }

    /** By the clock of the service, which a test may have set. */
    public static int year() {
        return LocalDate.now(CDI.current().select(Clock.class).get()).getYear();
    }

    public static ValidatableResponse draft(RequestSpecification as, String unit, int year) {
        return as.contentType("application/json")
                .body("{\"unitCode\": \"" + unit + "\", \"year\": " + year + "}")
                .post(CATALOGUES)
                .then();
    }

    public static String drafted(String unit) {
        return draft(leaderOf(unit), unit).statusCode(201).extract().path("code");
    }

    /** One that lies before the last gate. */
    public static String filed(String unit) {
        var code = drafted(unit);
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);
        return code;
    }

    public static String published(String unit) {
        protectLevelOne(unit);
        var code = filed(unit);
        step(committeeOffice(), code, "publication", null).statusCode(200);
        return code;
    }

    /** Puts a measure that counts behind every level-I power of the unit that has none. */
    public static void protectLevelOne(String unit) {
        List<String> powers = analyst()
                .queryParam("unit", unit)
                .queryParam("level", "I")
                .queryParam("limit", 200)
                .get("/api/risk/v1/powers")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
        for (var power : powers) {
            List<String> standing = analyst()
                    .get("/api/risk/v1/powers/" + power + "/measures")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.status");
            if (!standing.contains("EFFECTIVE")) {
                MeasureFixtures.effective(unit, power, "CONCENTRATED_POWER", LocalDate.now(SHANGHAI));
            }
        }
    }

    public static ValidatableResponse submit(String unit, String code) {
        return step(leaderOf(unit), code, "submission", null);
    }

    public static ValidatableResponse file(String code, String number) {
        return step(supervisor(), code, "filing", "{\"filingNumber\": \"" + number + "\"}");
    }

    /** With the version that is current now. */
    public static ValidatableResponse step(RequestSpecification as, String code, String step, String body) {
        return step(as, code, step, body, etag(code));
    }

    public static ValidatableResponse step(
            RequestSpecification as, String code, String step, String body, String ifMatch) {
        var request = as.header("If-Match", ifMatch);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(CATALOGUES + "/" + code + "/" + step).then();
    }

    public static String etag(String code) {
        return committee()
                .get(CATALOGUES + "/" + code)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse read(String code) {
        return committee().get(CATALOGUES + "/" + code).then();
    }
}
