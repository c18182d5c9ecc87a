package org.mingjing.risk.riskpoint;

import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.sharedUnit;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.official.PeopleFixtures;

/** Risk points on their way. */
public final class RiskPointFixtures {
    public static final String API = "/api/risk/v1/";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private RiskPointFixtures() {}

    public static Map<String, Object> proposal(String channel, String step, String kind, String text) {
        return new HashMap<>(
                Map.of("channel", channel, "step", step, "kind", kind, "descriptionZh", text, "evidence", "两起投诉反映"));
    }

    public static ValidatableResponse tryPropose(RequestSpecification as, String power, Map<String, Object> proposal) {
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

    /** Two officials in office whom every test may name, beside one who proposes; whoever comes first enters them. */
    public static List<String> members() {
        if (analyst().get(API + "officials/MEMBER-2/posts").statusCode() != 200) {
            enterMembers();
        }
        return List.of("MEMBER-1", "MEMBER-2");
    }

    private static void enterMembers() {
        sharedUnit("MEMBERS");
        upload(
                        analyst(),
                        "posts",
                        "code,unit_code,name_zh,name_en,leadership,seats,from,until\n"
                                + "MEMBERS-POST,MEMBERS,评估岗,Assessor,OTHER,9,2020-01-01,\n")
                .statusCode(200);
        upload(
                        analyst(),
                        "officials",
                        "code,unit_code,name\nMEMBER-1,MEMBERS,甲\nMEMBER-2,MEMBERS,乙\nPROPOSER-1,MEMBERS,丙\n")
                .statusCode(200);
        upload(
                        analyst(),
                        "holdings",
                        "post_code,official_code,from,until\n"
                                + "MEMBERS-POST,MEMBER-1,2020-01-01,\nMEMBERS-POST,MEMBER-2,2020-01-01,\n")
                .statusCode(200);
    }

    /** The analyst, naming a review that they put on record: the table sent with it lists its decisions. */
    public static RequestSpecification reviewing() {
        return analyst().queryParam("review", reviewWithoutDecisions(TODAY));
    }

    /** Risk points that count: the decisions of a review that its members signed. */
    public static ValidatableResponse listed(String table) {
        return listed(table, TODAY, false);
    }

    public static ValidatableResponse listed(String table, LocalDate heldOn, boolean deleteAbsent) {
        var review = reviewWithoutDecisions(heldOn);
        var answer = sent(review, table, deleteAbsent).statusCode(200);
        signed(review);
        return answer;
    }

    /** The list of a review, from who recorded it; until its members sign it counts for nothing. */
    public static ValidatableResponse sent(String review, String table, boolean deleteAbsent) {
        return upload(
                analyst().queryParam("review", review).queryParam("deleteAbsent", deleteAbsent), "risk-points", table);
    }

    /** By both of its members. */
    public static void signed(String review) {
        var sha256 = sha256(review);
        trySign(member(1), review, sha256).statusCode(200).body("inForce", equalTo(false));
        trySign(member(2), review, sha256).statusCode(200).body("inForce", equalTo(true));
    }

    public static String sha256(String review) {
        return analyst().get(API + "risk-point-reviews/" + review).path("sha256");
    }

    public static ValidatableResponse trySign(RequestSpecification as, String review, String sha256) {
        return as.contentType("application/json")
                .body(Map.of("sha256", sha256))
                .post(API + "risk-point-reviews/" + review + "/signatures")
                .then();
    }

    public static RequestSpecification member(int no) {
        return PeopleFixtures.self("MEMBERS", "MEMBER-" + no);
    }

    public static String reviewWithoutDecisions(LocalDate heldOn) {
        return tryReview(analyst(), heldOn, members(), List.of())
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A review that a supervisor recorded and its members signed. */
    public static String decided(List<Map<String, Object>> decisions) {
        String review = tryReview(supervisor(), members(), decisions)
                .statusCode(201)
                .extract()
                .path("id");
        signed(review);
        return review;
    }

    public static ValidatableResponse tryReview(
            RequestSpecification as, List<String> members, List<Map<String, Object>> decisions) {
        return tryReview(as, TODAY, members, decisions);
    }

    public static ValidatableResponse tryReview(
            RequestSpecification as, LocalDate heldOn, List<String> members, List<Map<String, Object>> decisions) {
        return as.contentType("application/json")
                .body(Map.of(
                        "heldOn", heldOn.toString(), "members", members, "minutes", "逐条讨论", "decisions", decisions))
                .post(API + "risk-point-reviews")
                .then();
    }

    public static Map<String, Object> confirmed(String code) {
        return Map.of("riskPointCode", code, "outcome", "CONFIRMED");
    }

    public static Map<String, Object> rejected(String code, String reason) {
        return Map.of("riskPointCode", code, "outcome", "REJECTED", "reason", reason);
    }
}
