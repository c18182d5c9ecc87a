package org.mingjing.process.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.mingjing.process.ProcessFixtures.API;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.AlertMitigated;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class CardTest {
    private static final String TOPIC = "mingjing.process.public.v1";

    @Inject
    IssueCard issueCard;

    @Inject
    Cards cards;

    @Inject
    CardRepublisher republisher;

    @Inject
    AdjustableClock clock;

    private Office office;
    private String card;

    @BeforeEach
    void a_red_card() {
        office = ProcessFixtures.officeWithoutProcedure("III");
        card = issue(Grade.RED, Trigger.FEE_ABOVE_LOWER_LIMIT, office.official("handler", "1"));
    }

    @AfterEach
    void real_time_again() {
        clock.reset();
    }

    @Test
    void a_card_names_its_rule_with_version_and_basis() {
        read().then()
                .statusCode(200)
                .body("grade", equalTo("RED"))
                .body("state", equalTo("ISSUED"))
                .body("rule.version", equalTo(1))
                .body("rule.basisZh", not(equalTo("")))
                .body("feedbackBy", not(equalTo(null)));
    }

    @Test
    void the_unit_explains_and_the_supervisor_upholds() {
        explain(office.as("unit-leader"), "\"0\"").then().statusCode(200).body("state", equalTo("FEEDBACK"));

        decide("uphold", supervisor(), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("UPHELD"))
                .body("entries.state", contains("FEEDBACK", "UPHELD"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, AlertUpheld.class))
                .anyMatch(event ->
                        event.cardCode().equals(card) && event.trigger().equals("FEE_ABOVE_LOWER_LIMIT")));
    }

    @Test
    void nobody_upholds_a_card_before_the_unit_was_heard_or_let_its_time_pass() {
        decide("uphold", supervisor(), "\"0\"").then().statusCode(409);
        decide("mitigate", supervisor(), "\"0\"").then().statusCode(409);

        clock.set(LocalDate.now(clock).plusDays(90));
        decide("uphold", supervisor(), "\"0\"").then().statusCode(200);
    }

    @Test
    void an_upheld_card_may_still_be_revoked_and_both_decisions_stay_visible() {
        explain(office.as("unit-leader"), "\"0\"");
        decide("uphold", supervisor(), "\"1\"");

        decide("revoke", supervisor(), "\"2\"")
                .then()
                .statusCode(200)
                .body("entries.state", contains("FEEDBACK", "UPHELD", "REVOKED"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, AlertRevoked.class))
                .anyMatch(event -> event.cardCode().equals(card)));
        decide("uphold", supervisor(), "\"3\"").then().statusCode(409);
        decide("revoke", supervisor(), "\"3\"").then().statusCode(409);
    }

    @Test
    void a_mitigated_card_does_not_weigh_and_is_not_decided_again() {
        explain(office.as("handler"), "\"0\"");

        decide("mitigate", supervisor(), "\"1\"").then().statusCode(200).body("state", equalTo("MITIGATED"));
        decide("revoke", supervisor(), "\"2\"").then().statusCode(409);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, AlertMitigated.class))
                .anyMatch(event -> event.cardCode().equals(card)));
    }

    @Test
    void a_unit_explains_once() {
        explain(office.as("unit-leader"), "\"0\"");

        explain(office.as("unit-leader"), "\"1\"").then().statusCode(409);
    }

    @Test
    void nobody_decides_a_card_about_themselves() {
        var culprit = As.role("supervisor").unit("EB-JC").official(office.official("handler", "1"));
        decide("revoke", culprit.request(), "\"0\"").then().statusCode(403);

        var colleague = As.role("supervisor").unit(office.unit()).official("S-1");
        decide("revoke", colleague.request(), "\"0\"").then().statusCode(403);

        var above = "ABOVE-" + office.unit();
        TestTopics.publish(new UnitRecorded(office.unit(), above, "OFFICE", "科室", "Section"));
        var both = As.role("supervisor", "unit-leader").unit(above).official("BOTH-1");
        await().untilAsserted(() -> explain(both.request(), "\"0\"").then().statusCode(200));
        decide("uphold", both.request(), "\"1\"").then().statusCode(403);
    }

    @Test
    void a_decision_needs_the_version_it_relies_on() {
        decide("revoke", supervisor(), null).then().statusCode(428);
        decide("revoke", supervisor(), "\"7\"").then().statusCode(412);
        decide("revoke", supervisor(), "*").then().statusCode(428).body("type", equalTo("/problems/if-match-any"));
    }

    @Test
    void other_units_do_not_know_of_the_card_and_staff_do_not_decide() {
        var stranger = As.role("unit-leader").unit("ELSEWHERE").official("L");
        stranger.request().get(path()).then().statusCode(404);
        explain(stranger.request(), "\"0\"").then().statusCode(404);
        // Who sees every card as a supervisor explains as a leader those of their own units alone.
        var strangerWhoSeesAll =
                As.role("unit-leader", "supervisor").unit("ELSEWHERE").official("L");
        strangerWhoSeesAll.request().get(path()).then().statusCode(200);
        explain(strangerWhoSeesAll.request(), "\"0\"").then().statusCode(404);
        decide("uphold", office.as("unit-leader"), "\"0\"").then().statusCode(403);
        As.nobody().get(path()).then().statusCode(401);
    }

    @Test
    void cards_are_listed_by_unit_grade_and_state_page_by_page() {
        var yellow = issue(Grade.YELLOW, Trigger.OTHER, null);

        list("").then().body("items.code", contains(yellow, card));
        list("&grade=YELLOW").then().body("items.code", contains(yellow));
        list("&state=UPHELD").then().body("items", hasSize(0));
        list("&grade=GREEN").then().statusCode(400);
        var next = list("&limit=1")
                .then()
                .body("items.code", contains(yellow))
                .extract()
                .<String>path("next");
        list("&limit=1&after=" + next).then().body("items.code", contains(card));
        As.role("handler")
                .unit("ELSEWHERE")
                .official("H")
                .request()
                .get(API + "/cards?unit=" + office.unit())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_operator_has_the_cards_told_again_with_what_was_decided_last() {
        explain(office.as("unit-leader"), "\"0\"");
        decide("uphold", supervisor(), "\"1\"");
        decide("revoke", supervisor(), "\"2\"");

        As.role("system-admin")
                .unit("EB")
                .official("SYSADMIN")
                .request()
                .contentType("application/json")
                .body(Map.of("aggregate", "cards"))
                .post(API + "/operations/republications")
                .then()
                .statusCode(anyOf(is(200), is(202)));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(TOPIC, AlertRevoked.class)
                            .filter(event -> event.cardCode().equals(card)))
                    .hasSize(2);
            assertThat(TestTopics.eventsOn(TOPIC, AlertUpheld.class)
                            .filter(event -> event.cardCode().equals(card)))
                    .hasSize(1);
        });
    }

    @Test
    void a_portion_goes_on_after_the_card_that_ended_the_one_before() {
        var second = issue(Grade.YELLOW, Trigger.OTHER, null);

        var told = QuarkusTransaction.requiringNew()
                .call(() -> republisher
                        .portion(cards.byCode(card).id().toString())
                        .events()
                        .map(DomainEvent::subject)
                        .toList());

        assertThat(told).contains(second).doesNotContain(card);
    }

    @Test
    void every_breach_has_a_rule_that_people_can_read() {
        office.as("handler").get(API + "/alert-rules").then().statusCode(200).body("rules", hasSize(14));
    }

    private String issue(Grade grade, Trigger trigger, String official) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        issueCard.issue(grade, trigger, CardSubject.ofPower(office.power(), office.unit(), official)));
    }

    private Response list(String filter) {
        return supervisor().get(API + "/cards?unit=" + office.unit() + filter);
    }

    private Response read() {
        return office.as("handler").get(path());
    }

    private String path() {
        return API + "/cards/" + card;
    }

    private Response explain(RequestSpecification who, String version) {
        return who.contentType("application/json")
                .header("If-Match", version)
                .body(Map.of("explanation", "系统故障"))
                .post(path() + "/feedback");
    }

    private Response decide(String decision, RequestSpecification who, String version) {
        if (version != null) {
            who.header("If-Match", version);
        }
        return who.contentType("application/json").body(Map.of("reason", "经核查")).post(path() + "/" + decision);
    }

    private static RequestSpecification supervisor() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC").request();
    }
}
