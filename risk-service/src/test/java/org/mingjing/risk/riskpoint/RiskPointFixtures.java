package org.mingjing.risk.riskpoint;

import static org.mingjing.risk.RiskFixtures.analyst;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Risk points on their way. */
public final class RiskPointFixtures {
    static final String API = "/api/risk/v1/";
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private RiskPointFixtures() {}

    static Map<String, Object> proposal(String channel, String step, String kind, String text) {
        return new HashMap<>(
                Map.of("channel", channel, "step", step, "kind", kind, "descriptionZh", text, "evidence", "两起投诉反映"));
    }

    static ValidatableResponse tryPropose(RequestSpecification as, String power, Map<String, Object> proposal) {
        return as.contentType("application/json")
                .body(proposal)
                .post(API + "powers/" + power + "/risk-points")
                .then();
    }

    /** Proposed by an analyst from a case. */
    public static String proposed(String power, String step, String kind, String text) {
        return tryPropose(analyst(), power, proposal("CASE", step, kind, text))
                .statusCode(201)
                .extract()
                .path("code");
    }

    static ValidatableResponse tryReview(
            RequestSpecification as, List<String> members, List<Map<String, Object>> decisions) {
        return as.contentType("application/json")
                .body(Map.of("heldOn", TODAY.toString(), "members", members, "minutes", "逐条讨论", "decisions", decisions))
                .post(API + "risk-point-reviews")
                .then();
    }

    static Map<String, Object> confirmed(String code) {
        return Map.of("riskPointCode", code, "outcome", "CONFIRMED");
    }

    static Map<String, Object> rejected(String code, String reason) {
        return Map.of("riskPointCode", code, "outcome", "REJECTED", "reason", reason);
    }
}
