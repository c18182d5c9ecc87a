package org.mingjing.risk.official;

import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.leaderOf;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.testkit.As;

/** Posts and people of a unit, new for every test. */
public final class PeopleFixtures {
    public static final String API = "/api/risk/v1/";
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private PeopleFixtures() {}

    /** Opens a post that has been there for long, and says its code. */
    public static String post(String unit, String leadership, int seats) {
        var code = fresh("POST");
        open(leaderOf(unit), code, unit, leadership, seats).statusCode(201);
        return code;
    }

    public static ValidatableResponse open(
            RequestSpecification as, String code, String unit, String leadership, int seats) {
        return send(
                as,
                "posts",
                Map.of(
                        "code",
                        code,
                        "unitCode",
                        unit,
                        "nameZh",
                        "某职位",
                        "nameEn",
                        "Some post",
                        "leadership",
                        leadership,
                        "seats",
                        seats,
                        "from",
                        LONG_AGO.toString(),
                        "reason",
                        "补录"));
    }

    /** Enters an official of a unit, and says their code. */
    public static String official(String unit) {
        var code = fresh("OFF");
        send(leaderOf(unit), "officials", Map.of("code", code, "unitCode", unit, "name", "某职位"))
                .statusCode(201);
        return code;
    }

    /** An official who holds a post of their own from long ago on. */
    public static String official(String unit, String leadership) {
        var official = official(unit);
        hold(leaderOf(unit), post(unit, leadership, 1), official, LONG_AGO, null)
                .statusCode(201);
        return official;
    }

    public static ValidatableResponse hold(
            RequestSpecification as, String post, String official, LocalDate from, LocalDate until) {
        return send(as, "posts/" + post + "/holdings", period(Map.of("official", official), from, until));
    }

    public static ValidatableResponse give(
            RequestSpecification as, String post, String duty, String subject, LocalDate from, LocalDate until) {
        return send(as, "posts/" + post + "/duties", period(Map.of("duty", duty, "subjectCode", subject), from, until));
    }

    /** Declares, as an official themself, to have to do with another or with a school, and says the id of that. */
    public static String declare(String official, String kind, String relation, String object) {
        return send(
                        self("EB-JC", official),
                        "officials/" + official + "/interests",
                        Map.of(
                                "kind", kind,
                                "relation", relation,
                                "objectCode", object,
                                "name", "某某",
                                "from", LONG_AGO.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> period(Map<String, Object> what, LocalDate from, LocalDate until) {
        var body = new HashMap<>(what);
        body.put("from", from.toString());
        body.put("until", until == null ? null : until.toString());
        body.put("reason", "补录");
        return body;
    }

    public static ValidatableResponse send(RequestSpecification as, String path, Object body) {
        return as.contentType("application/json").body(body).post(API + path).then();
    }

    public static RequestSpecification self(String unit, String official) {
        return As.role("handler").unit(unit).official(official).request();
    }
}
