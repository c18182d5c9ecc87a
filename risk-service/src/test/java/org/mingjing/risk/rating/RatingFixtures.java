package org.mingjing.risk.rating;

import static org.awaitility.Awaitility.await;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.supervisor;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mingjing.testkit.As;

/** What analysts and supervisors do about ratings, over HTTP. */
final class RatingFixtures {
    static final String RISK = "/api/risk/v1/";

    private RatingFixtures() {}

    static RequestSpecification otherAnalyst() {
        return As.role("risk-analyst").unit("EB-JC").official("ANALYST-2").request();
    }

    static ValidatableResponse post(RequestSpecification as, String path, String body) {
        return as.contentType("application/json").body(body).post(RISK + path).then();
    }

    static ValidatableResponse get(String path) {
        return analyst().get(RISK + path).then();
    }

    /** Decides about what has a version, as somebody who has just looked at it. */
    static ValidatableResponse decide(RequestSpecification as, String path, String step, String body) {
        var etag =
                supervisor().get(RISK + path).then().statusCode(200).extract().header("ETag");
        return as.header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .post(RISK + path + "/" + step)
                .then();
    }

    static String judged(String power, String judgement) {
        judge(power, get("powers/" + power + "/judgements").extract().header("ETag"), judgement)
                .statusCode(201);
        return power;
    }

    /** As somebody who has seen the judgement with this tag. */
    static ValidatableResponse judge(String power, String seen, String judgement) {
        return post(analyst().header("If-Match", seen), "powers/" + power + "/judgements", judgement);
    }

    /** The one open proposal of a power for a reason, once it is there. */
    static JsonPath openProposal(String power, String reason) {
        return await().until(
                        () -> proposals(power, reason, "OPEN"),
                        open -> open.getList("items").size() == 1)
                .setRootPath("items[0]");
    }

    static JsonPath proposals(String power, String reason, String status) {
        return analyst()
                .queryParam("status", status)
                .queryParam("reason", reason)
                .queryParam("power", power)
                .get(RISK + "rating-proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse accept(UUID proposal) {
        return post(analyst(), "rating-proposals/" + proposal + "/acceptance", "{\"reason\": \"核实\"}");
    }
}
