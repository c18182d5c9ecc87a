package org.mingjing.accountability.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.accountability.AccountabilityFixtures.complain;
import static org.mingjing.accountability.AccountabilityFixtures.fresh;
import static org.mingjing.accountability.AccountabilityFixtures.lookUp;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rows;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.accountability.AccountabilityFixtures;
import org.mingjing.accountability.AccountabilityFixtures.Office;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

@QuarkusTest
class FilingTest {
    @Inject
    RepublishComplaints republishComplaints;

    @Test
    void anAnonymousComplaintIsFollowedByItsReceipt() {
        var office = office();

        String receipt = complain(office, "INACTION", "去了三次无人办理")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("receipt", matchesPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}"))
                .extract()
                .path("receipt");

        lookUp(receipt)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", equalTo("RECEIVED"))
                .body("kind", equalTo("INACTION"))
                .body("filedOn", equalTo(LocalDate.now().toString()))
                .body("answer", nullValue());
        lookUp(receipt.toLowerCase().replace("-", "")).then().statusCode(200);
    }

    @Test
    void theNextComplaintsToTellAreThoseAfterTheLast() {
        var office = office();
        complain(office, "INACTION", "去了三次无人办理").then().statusCode(201);
        complain(office, "ATTITUDE", "态度生硬").then().statusCode(201);
        var ids = rows("select id::text from complaint where power_code = ? order by id", office.power());

        ids.forEach(id -> supervisor()
                .post(AccountabilityFixtures.API + "/complaints/" + id + "/acceptance")
                .then()
                .statusCode(200));

        var told = QuarkusTransaction.requiringNew()
                .call(() -> republishComplaints
                        .portion(ids.get(0))
                        .events()
                        .map(DomainEvent::subject)
                        .toList());

        assertThat(told).contains(ids.get(1)).doesNotContain(ids.get(0)).isSorted();
    }

    @Test
    void onlyTheHashOfTheReceiptStays() {
        var office = office();
        String receipt = complain(office, "ATTITUDE", "态度生硬").path("receipt");

        assertThat(rows("select to_jsonb(c)::text from complaint c where power_code = ?", office.power()))
                .singleElement()
                .asString()
                .contains(RandomCodes.hash(receipt))
                .doesNotContain(receipt)
                .doesNotContain(receipt.replace("-", ""));
    }

    @Test
    void theRowTellsTheDayAndNothingFiner() {
        var office = office();
        complain(office, "ATTITUDE", "态度生硬").then().statusCode(201);

        assertThat(rows("select id::text from complaint where power_code = ?", office.power()))
                .singleElement()
                .satisfies(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        assertThat(rows("select column_name from information_schema.columns where table_name in ('complaint',"
                        + " 'reporter') and data_type ~ 'time|interval|inet'"))
                .isEmpty();
        assertThat(rows("select 1 from audit_entry where action like 'complaint.file%'"))
                .isEmpty();
    }

    @Test
    void aReporterWhoGivesANameIsKeptApartAndReadByNobody() throws SQLException {
        var office = office();
        var name = fresh("某人");
        complain(
                        As.nobody(),
                        Map.of(
                                "powerCode",
                                office.power(),
                                "kind",
                                "MISCONDUCT",
                                "text",
                                "索要好处",
                                "reporter",
                                Map.of("name", name, "contact", "0310-1")))
                .then()
                .statusCode(201);

        assertThat(rows(
                        "select r.contact from reporter r join complaint c on c.id = r.complaint_id"
                                + " where c.power_code = ? and c.named and r.name = ?",
                        office.power(),
                        name))
                .containsExactly("0310-1");
        assertThat(supervisor().get(AccountabilityFixtures.API + "/complaints").asString())
                .contains(office.power())
                .doesNotContain(name);
        try (var runtime = Db.asRuntime();
                var statement = runtime.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select name from reporter"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoeverSendsAgainWithTheSameKeyGetsTheSameReceiptAndFilesNothingTwice() {
        var office = office();
        var key = RandomCodes.of(130);
        var complaint = Map.of("powerCode", office.power(), "kind", "ATTITUDE", "text", "态度生硬");

        String first = withKey(key, complaint).then().statusCode(201).extract().path("receipt");
        String second = withKey(key, complaint).then().statusCode(201).extract().path("receipt");

        assertThat(second).isEqualTo(first);
        assertThat(rows("select 1 from complaint where power_code = ?", office.power()))
                .hasSize(1);
        assertThat(rows("select 1 from idempotency_key where body like ?", "%" + first + "%"))
                .isEmpty();
    }

    @Test
    void oneKeyForTwoComplaintsIsRefused() {
        var office = office();
        var key = RandomCodes.of(130);

        withKey(key, Map.of("powerCode", office.power(), "kind", "ATTITUDE", "text", "一"))
                .then()
                .statusCode(201);
        withKey(key, Map.of("powerCode", office.power(), "kind", "ATTITUDE", "text", "二"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        withKey("1234", Map.of("powerCode", office().power(), "kind", "ATTITUDE", "text", "一"))
                .then()
                .statusCode(400);
    }

    @Test
    void aPowerThatDoesNotExistIsNamed() {
        complain(As.nobody(), Map.of("powerCode", "EB-X-99", "kind", "ATTITUDE", "text", "一"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/power-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s-2026-000001", "%s-2026-1234567"})
    void aCaseOfThePowerMayBeNamed(String number) {
        var office = office();

        complain(As.nobody(), aboutCase(office, number.formatted(office.power())))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "130406199001011234",
                "13800138000",
                "EB-L-02-2026-000001",
                "%s-02-2026-000001",
                "%s-2026-000001 张某",
                "%s-2026-13800138000",
                "%s"
            })
    void whatIsNoCaseNumberOfThePowerIsRefusedSoThatNoneOfItReachesAnEvent(String number) {
        var office = office();

        var refusal = complain(As.nobody(), aboutCase(office, number.formatted(office.power())))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/complaint-case-number"))
                .extract()
                .asString();

        assertThat(refusal).doesNotContain("1380013", "130406", "张某");
        assertThat(rows("select 1 from complaint where power_code = ?", office.power()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RUDENESS, 一", "ATTITUDE, ' '", "0, 一"})
    void aComplaintOfNoKnownKindOrWithoutTextIsMalformed(String kind, String text) {
        complain(office(), kind, text).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void theTextHasAtMostFourThousandCharacters() {
        var office = office();

        complain(office, "ATTITUDE", "慢".repeat(4001)).then().statusCode(400);
        complain(office, "ATTITUDE", "慢".repeat(4000)).then().statusCode(201);
    }

    @Test
    void aReporterWithoutContactIsNoReporter() {
        complain(
                        As.nobody(),
                        Map.of(
                                "powerCode",
                                office().power(),
                                "kind",
                                "ATTITUDE",
                                "text",
                                "一",
                                "reporter",
                                Map.of("name", "某人")))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0000-0000-0000-0000", "' or 1 = 1", "x"})
    void aReceiptThatNeverWasLooksLikeNothing(String receipt) {
        lookUp(receipt).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void theProblemIsWordedInTheLanguageAskedFor() {
        var chinese = lookUp("0000").then().extract().path("title").toString();

        assertThat(List.of(chinese)).allMatch(title -> title.codePoints().anyMatch(Character::isIdeographic));
        As.nobody()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of("receipt", "0000"))
                .post(AccountabilityFixtures.API + "/public/complaint-lookups")
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
    }

    private static Map<String, String> aboutCase(Office office, String number) {
        return Map.of("powerCode", office.power(), "caseNumber", number, "kind", "ATTITUDE", "text", "一");
    }

    private static Response withKey(String key, Map<String, ?> complaint) {
        return complain(As.nobody().header("Idempotency-Key", key), complaint);
    }
}
