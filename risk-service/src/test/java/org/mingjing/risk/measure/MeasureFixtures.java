package org.mingjing.risk.measure;

import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.sharedUnit;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Measures on their way. */
public final class MeasureFixtures {
    public static final String API = "/api/risk/v1/";
    static final String ANY = "*";

    private MeasureFixtures() {}

    /** An official whom every test may name: entering what is known changes nothing. */
    private static String owner() {
        upload(
                        analyst(),
                        "officials",
                        "code,unit_code,name,from\nOWNER-1," + sharedUnit("OWNERS") + ",责任人,2019-01-01\n")
                .statusCode(200);
        return "OWNER-1";
    }

    static Map<String, Object> plan(String cause, LocalDate dueOn) {
        return Map.of("cause", cause, "description", "两人办理", "owner", owner(), "dueOn", dueOn.toString());
    }

    static ValidatableResponse tryPlan(RequestSpecification as, String power, Map<String, Object> plan) {
        return as.contentType("application/json")
                .body(plan)
                .post(API + "powers/" + power + "/measures")
                .then();
    }

    static ValidatableResponse step(
            RequestSpecification as, String measure, String step, String ifMatch, Map<String, Object> body) {
        return as.contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .post(API + "measures/" + measure + "/" + step)
                .then();
    }

    /** Planned by the unit's leader for this day. */
    public static String planned(String unit, String power, String cause, LocalDate dueOn) {
        return tryPlan(leaderOf(unit), power, plan(cause, dueOn))
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** Planned by the unit's leader for some day to come, with this owner. */
    public static String plannedFor(String unit, String power, String owner) {
        var plan = new HashMap<>(plan("MISSING_RULE", LocalDate.now().plusMonths(1)));
        plan.put("owner", owner);
        return tryPlan(leaderOf(unit), power, plan).statusCode(201).extract().path("code");
    }

    public static void putInPlace(String unit, String measure, LocalDate on) {
        step(leaderOf(unit), measure, "evidence", ANY, Map.of("inPlaceOn", on.toString(), "description", "分工文件"))
                .statusCode(200);
    }

    public static void reviewed(String measure, boolean effective) {
        review(supervisor(), measure, effective).statusCode(200);
    }

    /** Of the measure as it is now. */
    public static ValidatableResponse review(RequestSpecification as, String measure, boolean effective) {
        var seen = supervisor().get(API + "measures/" + measure).header("ETag");
        return step(as, measure, "effect-reviews", seen, Map.of("effective", effective, "finding", "抽查十件"));
    }

    /** A measure that counts: in place and found to help by the supervisor. */
    public static String effective(String unit, String power, String cause, LocalDate today) {
        var measure = planned(unit, power, cause, today);
        putInPlace(unit, measure, today);
        reviewed(measure, true);
        return measure;
    }
}
