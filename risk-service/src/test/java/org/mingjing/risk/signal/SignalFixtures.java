package org.mingjing.risk.signal;

import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.testkit.As;

/** Signals as people report them. */
public final class SignalFixtures {
    public static final String SIGNALS = "/api/risk/v1/signals";

    private SignalFixtures() {}

    public static Map<String, Object> content(Map<String, Object> about, int weight) {
        return content(about, weight, LocalDate.now());
    }

    public static Map<String, Object> content(Map<String, Object> about, int weight, LocalDate on) {
        var content = new HashMap<>(about);
        content.put("weight", weight);
        content.put("occurredOn", on.toString());
        content.put("evidence", "检查记录第 3 页");
        return content;
    }

    public static ValidatableResponse report(
            RequestSpecification as, String source, String reference, Map<String, Object> content) {
        return as.contentType("application/json")
                .body(Map.of("source", source, "sourceSystem", "jwxt", "reference", reference, "content", content))
                .post(SIGNALS)
                .then();
    }

    /** A fact found by an inspection; answers the id of its signal. */
    public static String reported(Map<String, Object> about, int weight) {
        return report(analyst(), "INSPECTION", fresh("R"), content(about, weight))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse changed(RequestSpecification as, String id, String what, Map<String, Object> body) {
        var tag = analyst().get(SIGNALS + "/" + id).header("ETag");
        return as.contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .post(SIGNALS + "/" + id + "/" + what)
                .then();
    }

    /** Another system of the municipality, that reports what it finds. */
    static RequestSpecification system() {
        return As.role("integration").request();
    }
}
