package org.mingjing.risk.disclosure;

import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.testkit.As;

/** What the public asks for, and policies that say what it gets. */
public final class DisclosureFixtures {
    public static final String API = "/api/risk/v1/";

    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
    private static final AtomicInteger DAYS = new AtomicInteger();

    private DisclosureFixtures() {}

    public static ValidatableResponse publicly(String path, Object... query) {
        var request = As.nobody();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(API + "public/" + path).then();
    }

    public static String point(String power, String descriptionZh) {
        var point = fresh("R");
        List<String> known = analyst()
                .get(API + "powers/" + power + "/risk-points")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
        listed(RISK_POINT_COLUMNS.strip() + ",not_duplicate_of,step_name\n" + point + "," + power
                + ",EXAMINE,MISCONDUCT,SELF," + descriptionZh + ",Perfunctory check,两起投诉反映,PROPOSER-1,"
                + String.join(" ", known) + ",材料初审\n");
        return point;
    }

    /** The rules in force, one of them changed. */
    public static List<Map<String, Object>> rulesWith(String kind, String field, String reason) {
        List<Map<String, Object>> rules = new ArrayList<>(analyst()
                .get(API + "disclosure-policies/1")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("rules"));
        rules.removeIf(rule -> kind.equals(rule.get("kind")) && field.equals(rule.get("field")));
        rules.add(Map.of("kind", kind, "field", field, "disclosure", "WITHHELD", "reason", reason));
        return rules;
    }

    public static ValidatableResponse propose(
            RequestSpecification as, LocalDate validFrom, List<Map<String, Object>> rules) {
        return as.contentType("application/json")
                .body(new HashMap<>(Map.of(
                        "validFrom",
                        validFrom.toString(),
                        "legalBasis",
                        "《政府信息公开条例》第十六条",
                        "licence",
                        "注明来源",
                        "rules",
                        rules)))
                .post(API + "disclosure-policies")
                .then();
    }

    public static int proposed(LocalDate validFrom, List<Map<String, Object>> rules) {
        return propose(supervisor(), validFrom, rules).statusCode(201).extract().path("edition");
    }

    public static ValidatableResponse adopt(RequestSpecification as, int edition, String ifMatch) {
        return as.header("If-Match", ifMatch)
                .post(API + "disclosure-policies/" + edition + "/approval")
                .then();
    }

    public static void adopted(int edition) {
        adopt(committee(), edition, tag(edition + "")).statusCode(200);
    }

    /** @param policy its edition, or that with the path of a withdrawal */
    public static String tag(String policy) {
        return committee().get(API + "disclosure-policies/" + policy).header("ETag");
    }

    /** The files of a unit as the manifest lists them. */
    public static List<Map<String, Object>> files(String unit) {
        return publicly("downloads", "unit", unit).statusCode(200).extract().path("files");
    }

    public static byte[] bytes(Map<String, Object> file) {
        return publicly("downloads/" + file.get("path"))
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** On which no policy begins yet; near, for every timer that is due by then fires when a test goes there. */
    public static LocalDate nextDay() {
        return DAY.plusDays(DAYS.getAndIncrement());
    }
}
