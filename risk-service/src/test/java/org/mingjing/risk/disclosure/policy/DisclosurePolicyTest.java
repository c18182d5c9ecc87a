package org.mingjing.risk.disclosure.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.disclosure.DisclosureFixtures.adopt;
import static org.mingjing.risk.disclosure.DisclosureFixtures.nextDay;
import static org.mingjing.risk.disclosure.DisclosureFixtures.propose;
import static org.mingjing.risk.disclosure.DisclosureFixtures.proposed;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;
import static org.mingjing.risk.disclosure.DisclosureFixtures.rulesWith;
import static org.mingjing.risk.disclosure.DisclosureFixtures.tag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.disclosure.DisclosureFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.ForgedCursor;

/** Who may change what the public reads, and how. */
@QuarkusTest
class DisclosurePolicyTest {
    @Test
    void a_policy_is_proposed_by_one_and_adopted_by_another_for_a_day_to_come() {
        var rules = rulesWith("POWER", "telephone", "INTERNAL_MATTER");
        propose(committee(), nextDay(), rules).statusCode(403);
        propose(auditor(), nextDay(), rules).statusCode(403);
        propose(supervisor(), LocalDate.now(ZoneId.of("Asia/Shanghai")), rules)
                .statusCode(422)
                .body("type", equalTo("/problems/disclosure-policy-day"));
        propose(supervisor(), nextDay().plusYears(1), rules)
                .statusCode(422)
                .body("type", equalTo("/problems/disclosure-policy-too-far"));
        rules.add(Map.of("kind", "RISK_POINT", "field", "proposedBy", "disclosure", "PUBLIC"));
        rules.add(Map.of("kind", "POWER", "field", "colour", "disclosure", "PUBLIC"));
        propose(supervisor(), nextDay(), rules)
                .statusCode(422)
                .body("errors", hasSize(2))
                .body("errors.field", hasItem("rules[" + (rules.size() - 1) + "].field"));

        int edition = proposed(nextDay(), rulesWith("POWER", "telephone", "INTERNAL_MATTER"));
        adopt(supervisor(), edition, tag(edition + "")).statusCode(403);
        adopt(committee(), edition, "*").statusCode(428).body("type", equalTo("/problems/if-match-any"));
        adopt(committee(), edition, "\"7\"").statusCode(412);
        As.role("supervisor", "party-committee")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .header("If-Match", tag(edition + ""))
                .post(DisclosureFixtures.API + "disclosure-policies/" + edition + "/approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-disclosure-policy"));
        committee()
                .header("If-Match", tag(edition + ""))
                .contentType("application/json")
                .body("{\"reason\": \"依据不足\"}")
                .post(DisclosureFixtures.API + "disclosure-policies/" + edition + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        adopt(committee(), edition, tag(edition + "")).statusCode(409);
        leaderOf("EB")
                .get(DisclosureFixtures.API + "disclosure-policies?limit=1")
                .then()
                .body("items[0].edition", equalTo(edition));
        publicly("disclosure-policy")
                .statusCode(200)
                .body("edition", equalTo(1))
                .body("withheld.field", hasItems("channel", "proposedBy", "evidence", "plannedBy"));
    }

    @Test
    void an_adopted_policy_is_taken_back_before_its_day_by_two_people() {
        var day = nextDay();
        int edition = proposed(day, rulesWith("POWER", "telephone", "INTERNAL_MATTER"));
        withdraw(supervisor(), edition, "")
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure-policy-not-adopted"));
        adopt(committee(), edition, tag(edition + "")).statusCode(200);
        withdraw(supervisor(), 1, "").statusCode(409).body("type", equalTo("/problems/disclosure-policy-began"));
        withdraw(committee(), edition, "").statusCode(403);
        withdraw(auditor(), edition, "").statusCode(403);
        withdraw(supervisor(), edition, "")
                .statusCode(201)
                .body("no", equalTo(1))
                .body("status", equalTo("PROPOSED"));
        withdraw(supervisor(), edition, "")
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure-policy-withdrawal-one-open-key"));
        withdraw(committee(), edition, "/1/refusal").statusCode(200).body("status", equalTo("REFUSED"));
        withdraw(supervisor(), edition, "").statusCode(201).body("no", equalTo(2));
        withdraw(supervisor(), edition, "/2/approval").statusCode(403);

        withdraw(committee(), edition, "/2/approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo("PARTY-DW"));

        auditor()
                .get(DisclosureFixtures.API + "disclosure-policies/" + edition)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("decidedBy", equalTo("PARTY-DW"));
        auditor()
                .get(DisclosureFixtures.API + "disclosure-policies/" + edition + "/withdrawals")
                .then()
                .body("items.status", contains("REFUSED", "APPROVED"));
        // The day is free again, and no other is waited for.
        propose(supervisor(), day, rulesWith("POWER", "fee", "INTERNAL_MATTER")).statusCode(201);
    }

    /** @param step what is done to a withdrawal; empty to ask for one */
    private static ValidatableResponse withdraw(RequestSpecification as, int edition, String step) {
        if (!step.isEmpty()) {
            as.header("If-Match", tag(edition + "/withdrawals" + step.substring(0, step.lastIndexOf('/'))));
        }
        return as.contentType("application/json")
                .body(Map.of("reason", "年份有误"))
                .post(DisclosureFixtures.API + "disclosure-policies/" + edition + "/withdrawals" + step)
                .then();
    }

    @Test
    void a_cursor_behind_an_edition_that_cannot_be_is_refused() {
        auditor()
                .queryParam("after", ForgedCursor.of("disclosure-policies", "3000000000"))
                .get(DisclosureFixtures.API + "disclosure-policies")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }
}
