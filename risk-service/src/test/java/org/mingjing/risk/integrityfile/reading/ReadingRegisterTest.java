package org.mingjing.risk.integrityfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.integrityfile.FileFixtures.FILES;
import static org.mingjing.risk.integrityfile.FileFixtures.fromUnit;
import static org.mingjing.risk.integrityfile.FileFixtures.put;
import static org.mingjing.risk.integrityfile.reading.ReadingDesk.APPROVALS;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.IntegrityFileRead;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** That a file was read, and why, is known to those who shall know of it. */
@QuarkusTest
class ReadingRegisterTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private ReadingDesk desk;
    private String unit;
    private String someone;

    @BeforeEach
    void anOfficeAndAnOfficial() {
        desk = new ReadingDesk();
        unit = importedUnit();
        someone = official(unit, "OTHER");
    }

    @Test
    void each_reading_is_registered_for_superiors_committee_and_auditors_and_not_for_the_official() {
        var head = official(unit, "HEAD");
        var approval = desk.granted(someone, today);
        var reading = ReadingDesk.read(desk.reader(), someone, approval, Map.of("parts", List.of("ITEMS", "SIGNALS")))
                .statusCode(201)
                .body("powers", nullValue())
                .extract()
                .<String>path("readingId");
        desk.read(someone, approval).statusCode(201);

        for (var may : List.of(self(unit, head), auditor(), committee())) {
            may.get(FILES + someone + "/readings")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items[1].id", equalTo(reading))
                    .body("items[1].reader", equalTo(desk.readerCode))
                    .body("items[1].approvalId", equalTo(approval))
                    .body("items[1].approvedBy", equalTo("LEADER-" + desk.office))
                    .body("items[1].parts", contains("SIGNALS", "ITEMS"))
                    .body("items[1].asOf", equalTo(today.toString()));
        }
        for (var mayNot : List.of(self(unit, someone), self(unit, official(unit)), desk.reader(), supervisor())) {
            mayNot.get(FILES + someone + "/readings").then().statusCode(404);
        }
        auditor().get("/api/risk/v1/integrity-file-readings").then().body("items.id", hasItem(reading));
        desk.reader().get("/api/risk/v1/integrity-file-readings").then().statusCode(403);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, IntegrityFileRead.class))
                .contains(new IntegrityFileRead(
                        UUID.fromString(reading), someone, desk.readerCode, UUID.fromString(approval))));
    }

    @Test
    void the_head_of_the_unit_sees_who_read_the_file_of_one_whose_post_nobody_recorded() {
        var withoutPost = official(unit);
        var head = official(unit, "HEAD");

        self(unit, head).get(FILES + withoutPost + "/readings").then().statusCode(200);
        self(unit, someone).get(FILES + withoutPost + "/readings").then().statusCode(404);
        self(unit, withoutPost).get(FILES + withoutPost + "/readings").then().statusCode(404);
    }

    @Test
    void a_file_whose_end_was_cut_off_is_unlike_what_was_read() throws SQLException {
        put(leaderOf(unit), someone, fromUnit("处分决定")).statusCode(201);
        put(leaderOf(unit), someone, fromUnit("处分决定二")).statusCode(201);
        var approval = desk.granted(someone, today);
        desk.read(someone, approval).statusCode(201);
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "begin; alter table integrity_file_entry disable trigger integrity_file_entry_append_only;"
                            + " delete from integrity_file_entry where no = 2 and official_code = '" + someone + "';"
                            + " alter table integrity_file_entry enable trigger integrity_file_entry_append_only; commit");
        }

        auditor()
                .get(FILES + someone + "/chain")
                .then()
                .body("holds", equalTo(false))
                .body("firstBroken", equalTo(2))
                .body("fault", equalTo("MISSING"));
        desk.read(someone, approval)
                .statusCode(201)
                .body("chain.holds", equalTo(false))
                .body("items.text", contains("处分决定"));
    }

    @Test
    void purpose_and_reasons_are_for_who_asks_and_decides_and_not_in_the_database() throws SQLException {
        var approval = desk.granted(someone, today);
        for (RequestSpecification may : List.of(desk.reader(), desk.leader(), committee())) {
            may.get(APPROVALS + "?official=" + someone)
                    .then()
                    .body("items.purpose", contains("核查信访反映"))
                    .body("items.decision.reason", contains("工作需要"));
        }
        auditor()
                .get(APPROVALS + "?official=" + someone)
                .then()
                .body("items.id", contains(approval))
                .body("items[0].purpose", nullValue())
                .body("items[0].decision.reason", nullValue());
        for (RequestSpecification mayNot : List.of(desk.colleague(), leaderOf(unit))) {
            mayNot.get(APPROVALS + "?official=" + someone)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        self(unit, someone).get(APPROVALS).then().statusCode(403);
        try (var connection = Db.asOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select to_jsonb(a)::text from integrity_file_approval a where id = '" + approval
                                + "'")) {
            rows.next();
            assertThat(rows.getString(1)).contains("\"purpose\": \"1.").doesNotContain("核查", "工作需要");
        }
    }
}
