package org.mingjing.risk.warning;

import static org.mingjing.risk.RiskFixtures.supervisor;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.testkit.As;

/** Warnings over HTTP: who does what at the Supervision Office's desk, each on the newest version. */
final class WarningDesk {
    static final String WARNINGS = "/api/risk/v1/warnings";
    static final List<String> TALK_AND_CORRECTION = List.of("INTEGRITY_TALK", "ORDERED_CORRECTION");

    private WarningDesk() {}

    static RequestSpecification supervisor2() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-2").request();
    }

    static RequestSpecification official(String unit, String code) {
        return As.role("handler").unit(unit).official(code).request();
    }

    static ValidatableResponse raise(RequestSpecification as, String unit, String official) {
        var request = new HashMap<String, Object>(Map.of("unitCode", unit, "reason", "线索集中"));
        if (official != null) {
            request.put("officialCode", official);
        }
        return as.contentType("application/json").body(request).post(WARNINGS).then();
    }

    static String raised(String unit, String official) {
        return raise(supervisor(), unit, official).statusCode(201).extract().path("code");
    }

    /** Raised, verified in the second tier, told. */
    static String told(String unit, String official) {
        var code = raised(unit, official);
        verified(code, 2, TALK_AND_CORRECTION);
        act(supervisor(), code, "notification", null).statusCode(200);
        return code;
    }

    static void verified(String code, int tier, List<String> forms) {
        act(supervisor(), code, "verification", Map.of("tier", tier, "forms", forms, "reason", "综合研判"))
                .statusCode(200);
    }

    static ValidatableResponse act(RequestSpecification as, String code, String step, Map<String, Object> body) {
        var tag = supervisor().get(WARNINGS + "/" + code).header("ETag");
        var request = as.header("If-Match", tag);
        return (body == null ? request : request.contentType("application/json").body(body))
                .post(WARNINGS + "/" + code + "/" + step)
                .then();
    }

    static void carriedOut(RequestSpecification as, String code, String form, LocalDate on) {
        act(as, code, "forms/" + form, Map.of("carriedOutOn", on.toString(), "evidence", "谈话记录"))
                .statusCode(200);
    }
}
