package org.mingjing.risk.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.hold;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.post;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.InterestDeclared;
import org.mingjing.events.risk.InterestEnded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.Statements;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Officials declare what they have to do with whom, and once a year that this is all. */
@QuarkusTest
class InterestsTest {
    private static final String COMPANY = "91110000802100433B";
    private static final String INTERNAL = "mingjing.risk.internal.v1";
    private static final Caller SUPERVISOR =
            new Caller("1", "supervisor", "SUPERVISOR-JC", "EB-JC", Set.of("supervisor"));

    @Inject
    AdjustableClock clock;

    @Inject
    MissingDeclarations missingDeclarations;

    @Inject
    SessionFactory sessions;

    private LocalDate today;
    private String unit;
    private String someone;

    @BeforeEach
    void anOfficialWithAPost() {
        today = LocalDate.now(clock);
        unit = importedUnit();
        someone = official(unit, "OTHER");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void an_interest_is_seen_by_the_official_and_in_codes_by_the_supervisor_and_by_nobody_else() {
        declare(company("某某公司")).statusCode(201);

        self(unit, someone)
                .get(API + "officials/" + someone + "/interests")
                .then()
                .body("items[0].name", equalTo("某某公司"))
                .body("items[0].note", equalTo("持股百分之五"));
        supervisor()
                .get(API + "officials/" + someone + "/interests")
                .then()
                .statusCode(200)
                .body("items[0].objectCode", equalTo(COMPANY))
                .body("items[0].relation", equalTo("OWN_SHARE"))
                .body("items[0]", not(hasKey("name")))
                .body("items[0]", not(hasKey("note")));
        declare(with(company("另一公司"), "relation", "DEBT")).statusCode(201);
        var first = self(unit, someone).get(API + "officials/" + someone + "/interests?limit=1");
        self(unit, someone)
                .queryParam("after", first.<String>path("next"))
                .get(API + "officials/" + someone + "/interests?limit=1")
                .then()
                .body("items.name", contains("另一公司"));
        leaderOf(unit).get(API + "officials/" + someone + "/interests").then().statusCode(404);
        auditor().get(API + "officials/" + someone + "/interests").then().statusCode(404);
        self(unit, official(unit))
                .get(API + "officials/" + someone + "/interests")
                .then()
                .statusCode(404);
    }

    @Test
    void others_are_told_codes_only() {
        var id = declare(person("130403200001010013", "某亲属")).extract().<String>path("id");
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, InterestDeclared.class))
                .anyMatch(told -> told.interestId().toString().equals(id)
                        && told.official().equals(someone)
                        && told.objectCode().startsWith("R-")));

        end(id, "0", today).statusCode(200);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, InterestEnded.class))
                .anyMatch(told ->
                        told.interestId().toString().equals(id) && told.until().equals(today)));
        assertThat(TestTopics.recordsOn(INTERNAL))
                .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains("某亲属"));
    }

    @Test
    void neither_a_name_nor_a_number_is_in_the_database() throws SQLException {
        var id = declare(person("130403200001010013", "某亲属")).extract().<String>path("id");

        try (var connection = Db.asOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select to_jsonb(i)::text from interest i where id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getString(1))
                    .doesNotContain("某亲属", "130403200001010013")
                    .contains("\"particulars\": \"1.");
        }
    }

    @Test
    void a_case_names_a_person_by_the_code_that_a_declaration_has() {
        var declared = declare(person("11010519491231002X", "某亲属")).extract().<String>path("objectCode");

        send(self(unit, "ANY-HANDLER"), "persons/code", Map.of("identityNumber", "11010519491231002x"))
                .statusCode(200)
                .body("code", equalTo(declared))
                .body("code", startsWith("R-"));
        send(auditor(), "persons/code", Map.of("identityNumber", "11010519491231002X"))
                .statusCode(403);
    }

    @Test
    void nobody_declares_for_another_or_ends_what_is_not_theirs() {
        var id = declare(company("某某公司")).extract().<String>path("id");

        send(leaderOf(unit), "officials/" + someone + "/interests", company("某某公司"))
                .statusCode(403)
                .body("type", equalTo("/problems/declaration-of-another"));
        send(
                        supervisor(),
                        "officials/" + someone + "/interest-declarations",
                        Map.of("year", today.getYear(), "nothing", true))
                .statusCode(403);
        send(
                        leaderOf(unit).header("If-Match", "\"0\""),
                        "interests/" + id + "/end",
                        Map.of("lastDay", today.toString()))
                .statusCode(404);
    }

    @Test
    void bad_input_is_refused() {
        declare(with(company("某某公司"), "objectCode", "911100008021004330"))
                .statusCode(422)
                .body("type", equalTo("/problems/credit-code-invalid"));
        declare(with(company("某某公司"), "relation", "SPOUSE"))
                .statusCode(422)
                .body("type", equalTo("/problems/relation-does-not-fit"));
        declare(with(company("某某公司"), "identityNumber", "130403200001010013"))
                .statusCode(422)
                .body("type", equalTo("/problems/object-named-wrongly"));
        declare(with(person("130403200001010014", "某亲属"), "note", "x"))
                .statusCode(422)
                .body("type", equalTo("/problems/identity-number-invalid"));
        declare(with(with(company("某校"), "kind", "SCHOOL"), "objectCode", "NO-SCHOOL"))
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        declare(colleague("NO-ONE")).statusCode(422).body("type", equalTo("/problems/official-not-known"));
        declare(colleague(someone)).statusCode(422).body("type", equalTo("/problems/interest-in-oneself"));
        declare(with(colleague(official(unit)), "relation", "OWN_SHARE"))
                .statusCode(422)
                .body("type", equalTo("/problems/relation-does-not-fit"));
        declare(with(company("某某公司"), "until", "2000-01-01"))
                .statusCode(422)
                .body("type", equalTo("/problems/period-ends-before-it-starts"));
        declare(company("某某公司")).statusCode(201);
        declare(company("某某公司")).statusCode(409).body("type", equalTo("/problems/interest-declared-already"));
    }

    @Test
    void an_interest_ends_once_and_with_its_version() {
        var id = declare(company("某某公司")).extract().<String>path("id");

        end(id, "5", today).statusCode(412);
        end(id, "0", today.minusDays(1)).statusCode(422).body("type", equalTo("/problems/interest-ended-in-hindsight"));
        end(id, "0", today).statusCode(200);
        end(id, "1", today.plusDays(1)).statusCode(409).body("type", equalTo("/problems/record-ends-already"));
    }

    @Test
    void who_has_not_declared_is_known_per_unit_and_nothing_is_a_declaration() {
        missing(leaderOf(unit)).body("items.official", hasItem(someone));
        auditor()
                .queryParam("year", today.getYear())
                .queryParam("unit", unit)
                .get(API + "interest-declarations")
                .then()
                .body("items", hasSize(0));

        confirm(someone, true).statusCode(201).body("nothing", equalTo(true));

        missing(leaderOf(unit)).body("items.official", not(hasItem(someone)));
        auditor()
                .queryParam("year", today.getYear())
                .queryParam("unit", unit)
                .get(API + "interest-declarations")
                .then()
                .body("items.official", hasItem(someone));
        confirm(someone, true).statusCode(409);
    }

    @Test
    void who_has_not_declared_is_read_page_by_page_and_nobody_else_with_them() {
        var others = List.of(official(unit, "OTHER"), official(unit, "OTHER"));
        confirm(others.get(0), true).statusCode(201);
        hold(leaderOf(unit), post(unit, "OTHER", 1), someone, LONG_AGO, null).statusCode(201);
        hold(leaderOf(unit), post(unit, "OTHER", 1), others.get(1), LONG_AGO, today.minusDays(1))
                .statusCode(201);
        var owing = Stream.of(someone, others.get(1)).sorted().toList();

        var first = supervisor()
                .queryParam("year", today.getYear())
                .queryParam("unit", unit)
                .queryParam("limit", 1)
                .get(API + "interest-declarations/missing");
        first.then().body("items.official", contains(owing.get(0))).body("items[0].unitCode", equalTo(unit));
        missing(supervisor().queryParam("unit", unit).queryParam("after", first.<String>path("next")))
                .body("items.official", contains(owing.get(1)))
                .body("next", nullValue());
        // The unit, those below it, who declared, who did not, who of them was reminded.
        assertThat(Statements.of(
                        sessions,
                        () -> assertThat(missingDeclarations
                                        .page(SUPERVISOR, today.getYear(), unit, new Paging())
                                        .items())
                                .hasSize(2)))
                .isEqualTo(5);
    }

    @Test
    void a_declaration_says_what_the_interests_say() {
        confirm(someone, false).statusCode(422).body("type", equalTo("/problems/declaration-contradicts-interests"));
        declare(company("某某公司")).statusCode(201);
        confirm(someone, true).statusCode(422);
        confirm(someone, false).statusCode(201).body("nothing", equalTo(false));
    }

    @Test
    void who_is_in_service_owes_a_declaration_with_or_without_a_post_and_lateness_shows() {
        var without = enteredLongAgo();
        var gone = enteredLongAgo();
        send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "officials/" + gone + "/end",
                        Map.of("from", LocalDate.of(today.getYear(), 3, 31).toString(), "reason", "补录"))
                .statusCode(201);
        clock.set(LocalDate.of(today.getYear(), 3, 31));
        missing(supervisor().queryParam("unit", unit))
                .body("items.official", containsInAnyOrder(someone, without))
                .body("items.unitCode", contains(unit, unit))
                .body("items.find { it.official == '" + someone + "' }.overdue", equalTo(false));

        clock.set(LocalDate.of(today.getYear(), 4, 1));

        missing(supervisor().queryParam("unit", unit))
                .body("items.find { it.official == '" + someone + "' }.overdue", equalTo(true));
        missing(leaderOf(importedUnit())).body("items.official", not(hasItem(someone)));
        missing(self(unit, someone)).statusCode(403);
        supervisor().get(API + "interest-declarations/missing").then().statusCode(400);
        for (var year : List.of("2000000000", "-5000", "1999", "2101")) {
            supervisor()
                    .queryParam("year", year)
                    .get(API + "interest-declarations/missing")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-input"));
        }
        send(
                        self(unit, someone),
                        "officials/" + someone + "/interest-declarations",
                        Map.of("year", today.getYear() + 1, "nothing", true))
                .statusCode(422)
                .body("type", equalTo("/problems/declaration-year-not-open"));
    }

    /** In service, in a post that nobody recorded. */
    private String enteredLongAgo() {
        var code = fresh("OFF");
        send(
                        leaderOf(unit),
                        "officials",
                        Map.of(
                                "code",
                                code,
                                "unitCode",
                                unit,
                                "name",
                                "某职位",
                                "from",
                                LONG_AGO.toString(),
                                "reason",
                                "补录"))
                .statusCode(201);
        return code;
    }

    private ValidatableResponse declare(Map<String, Object> interest) {
        return send(self(unit, someone), "officials/" + someone + "/interests", interest);
    }

    private ValidatableResponse confirm(String official, boolean nothing) {
        return send(
                self(unit, official),
                "officials/" + official + "/interest-declarations",
                Map.of("year", today.getYear(), "nothing", nothing));
    }

    private ValidatableResponse end(String id, String version, LocalDate lastDay) {
        return send(
                self(unit, someone).header("If-Match", "\"" + version + "\""),
                "interests/" + id + "/end",
                Map.of("lastDay", lastDay.toString()));
    }

    private ValidatableResponse missing(RequestSpecification as) {
        return as.queryParam("year", today.getYear())
                .queryParam("limit", 200)
                .get(API + "interest-declarations/missing")
                .then();
    }

    private static Map<String, Object> company(String name) {
        return Map.of(
                "kind", "COMPANY",
                "relation", "OWN_SHARE",
                "objectCode", COMPANY,
                "name", name,
                "note", "持股百分之五",
                "from", "2021-05-01");
    }

    private static Map<String, Object> colleague(String code) {
        return Map.of(
                "kind", "OFFICIAL", "relation", "SPOUSE", "objectCode", code, "name", "某同事", "from", "2000-01-01");
    }

    private static Map<String, Object> person(String number, String name) {
        return Map.of(
                "kind", "PERSON", "relation", "CHILD", "identityNumber", number, "name", name, "from", "2000-01-01");
    }

    private static Map<String, Object> with(Map<String, Object> interest, String field, Object value) {
        var changed = new HashMap<>(interest);
        changed.put(field, value);
        return changed;
    }
}
