package org.mingjing.risk.integrityfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.integrityfile.FileFixtures.fromUnit;
import static org.mingjing.risk.integrityfile.FileFixtures.own;
import static org.mingjing.risk.integrityfile.FileFixtures.put;
import static org.mingjing.risk.integrityfile.reading.ReadingDesk.APPROVALS;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.give;
import static org.mingjing.risk.official.PeopleFixtures.hold;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.post;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.signal.SignalFixtures.reported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.IntegrityFileReadingApproved;
import org.mingjing.events.risk.IntegrityFileReadingEnded;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** A file is read by who was let in, as it was on the day that they ask for. */
@QuarkusTest
class ReadingStoryTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    @Inject
    AdjustableClock clock;

    private LocalDate today;
    private ReadingDesk desk;
    private String unit;
    private String someone;

    @BeforeEach
    void anOfficeAndAnOfficial() {
        today = LocalDate.now(clock);
        desk = new ReadingDesk();
        unit = importedUnit();
        someone = official(unit, "OTHER");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void the_file_says_what_is_known_and_what_was_put_in() {
        var post = post(unit, "OTHER", 1);
        hold(leaderOf(unit), post, someone, LONG_AGO, null).statusCode(201);
        var power = importedPower(unit);
        var point = fresh("RP");
        listed(RISK_POINT_COLUMNS + riskPointRow(point, power));
        give(leaderOf(unit), post, "EXAMINE", power, LONG_AGO, null).statusCode(201);
        rate(unit);
        reported(Map.of("unitCode", unit, "officialCode", someone), 3);
        send(supervisor(), "warnings", Map.of("unitCode", unit, "officialCode", someone, "reason", "线索"))
                .statusCode(201);
        put(self(unit, someone), someone, own("本年收入")).statusCode(201);
        put(leaderOf(unit), someone, fromUnit("离任审计")).statusCode(201);

        desk.read(someone, desk.granted(someone, today))
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("official", equalTo(someone))
                .body("posts.postCode", hasItem(post))
                .body("powers", hasSize(1))
                .body("powers[0].powerCode", equalTo(power))
                .body("powers[0].how", equalTo("EXAMINE"))
                .body("powers[0].from", equalTo(LONG_AGO.toString()))
                .body("powers[0].level", equalTo("III"))
                .body("powers[0].riskPoints.code", contains(point))
                .body("signals.weight", contains(3))
                .body("warnings.state", contains("RAISED"))
                .body("pledges", hasSize(0))
                .body("items.text", contains("本年收入", "离任审计"))
                .body("items[1].source", equalTo("审字〔2025〕3号"))
                .body("chain.holds", equalTo(true))
                .body("chain.entries", equalTo(2));
    }

    @Test
    void whoever_leads_or_oversees_a_unit_holds_its_powers() {
        var other = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(other, unit)).statusCode(200);
        var power = importedPower(unit);
        var overseen = importedPower(other);
        var head = official(unit, "HEAD");
        var deputyPost = post(unit, "DEPUTY", 1);
        hold(leaderOf(unit), deputyPost, head, LONG_AGO, null).statusCode(201);
        give(leaderOf(unit), deputyPost, "OVERSEE", other, LONG_AGO, null).statusCode(201);

        desk.read(head, desk.granted(head, today))
                .body(
                        "powers.powerCode.sort()",
                        equalTo(List.of(power, overseen).stream().sorted().toList()))
                .body("powers.find { it.powerCode == '" + power + "' }.how", equalTo("HEAD_OF_UNIT"))
                .body("powers.find { it.powerCode == '" + overseen + "' }.how", equalTo("OVERSEE"));
    }

    @Test
    void the_file_is_told_as_of_the_day_asked() {
        var power = importedPower(unit);
        var post = post(unit, "OTHER", 1);
        hold(leaderOf(unit), post, someone, LONG_AGO, today).statusCode(201);
        give(leaderOf(unit), post, "APPROVE", power, LONG_AGO, null).statusCode(201);
        reported(Map.of("unitCode", unit, "officialCode", someone), 3);
        send(supervisor(), "warnings", Map.of("unitCode", unit, "officialCode", someone, "reason", "线索"))
                .statusCode(201);
        put(self(unit, someone), someone, own("本年收入")).statusCode(201);
        var year = today.getYear() + 1;
        var later = LocalDate.of(year, 3, 2);
        clock.set(later);
        var hash = send(
                        supervisor(),
                        "pledge-texts",
                        Map.of("year", year, "textZh", "承诺", "textEn", "Pledge", "dueOn", year + "-03-31"))
                .statusCode(201)
                .extract()
                .<String>path("sha256");
        send(self(unit, someone), "officials/" + someone + "/pledges", Map.of("year", year, "sha256", hash))
                .statusCode(201);
        put(self(unit, someone), someone, own("后来的收入")).statusCode(201);
        var approval = desk.granted(someone, later);

        read(approval, later)
                .body("pledges.year", contains(year))
                .body("items.text", contains("本年收入", "后来的收入"))
                .body("warnings", hasSize(1))
                .body("powers.powerCode", contains(power))
                .body("powers[0].until", equalTo(today.toString()))
                .body("powers[0].on", equalTo(today.toString()));
        read(approval, later.minusDays(1)).body("pledges", hasSize(0)).body("items.text", contains("本年收入"));
        read(approval, today.minusDays(1))
                .body("items", hasSize(0))
                .body("signals", hasSize(0))
                .body("warnings", hasSize(0))
                .body("posts", hasSize(2))
                .body("powers", hasSize(0));
        ReadingDesk.read(
                        desk.reader(),
                        someone,
                        approval,
                        Map.of("asOf", later.plusDays(1).toString()))
                .statusCode(422)
                .body("type", equalTo("/problems/integrity-reading-in-future"));
    }

    private ValidatableResponse read(String approval, LocalDate asOf) {
        return ReadingDesk.read(desk.reader(), someone, approval, Map.of("asOf", asOf.toString()))
                .statusCode(201);
    }

    @Test
    void an_approval_ends_by_itself_after_its_last_day() {
        var approval = desk.granted(someone, today.plusDays(3));
        clock.set(today.plusDays(3));
        desk.read(someone, approval).statusCode(201);

        clock.set(today.plusDays(4));

        desk.read(someone, approval).statusCode(403).body("type", equalTo("/problems/integrity-reading-over"));
        var id = UUID.fromString(approval);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, IntegrityFileReadingEnded.class))
                .contains(new IntegrityFileReadingEnded(id, someone, desk.readerCode, null)));
        desk.reader().get(APPROVALS + "/" + approval).then().body("state", equalTo("ENDED"));
        assertThat(TestTopics.eventsOn(INTERNAL, IntegrityFileReadingApproved.class))
                .contains(new IntegrityFileReadingApproved(
                        id, someone, desk.readerCode, "LEADER-" + desk.office, today.plusDays(3)));
    }
}
