package org.mingjing.risk.integrityfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.integrityfile.FileFixtures.FILES;
import static org.mingjing.risk.integrityfile.reading.ReadingDesk.APPROVALS;
import static org.mingjing.risk.integrityfile.reading.ReadingDesk.act;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** Who is not let into a file, and who does not let others in. */
@QuarkusTest
class ReadingRefusalTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
    void wrong_requests_are_refused() {
        refusal(desk.ask(desk.readerCode, TODAY), 403, "integrity-reading-own-file");
        refusal(desk.ask(someone, TODAY.minusDays(1)), 422, "integrity-reading-until-past");
        refusal(desk.ask(someone, TODAY.plusDays(91)), 422, "integrity-reading-too-long");
        desk.ask("NO-ONE", TODAY).statusCode(404);
        var path = "integrity-files/" + someone + "/approvals";
        send(desk.reader(), path, Map.of("purpose", " ", "until", TODAY.toString()))
                .statusCode(400);
        send(desk.reader(), path, Map.of("purpose", "核查")).statusCode(400);
        send(desk.reader(), path, Map.of("purpose", "长".repeat(1001), "until", TODAY.toString()))
                .statusCode(400);
        for (var other : new String[] {"auditor", "unit-leader", "party-committee", "risk-analyst", "handler"}) {
            var by = As.role(other).unit(desk.office).official(desk.readerCode).request();
            send(by, path, Map.of("purpose", "核查", "until", TODAY.toString())).statusCode(403);
        }
        var nameless = As.role("supervisor").unit(desk.office).request();
        refusal(
                send(nameless, path, Map.of("purpose", "核查", "until", TODAY.toString())),
                403,
                "integrity-reading-nameless");
        desk.ask(someone, TODAY).statusCode(201);
        refusal(desk.ask(someone, TODAY), 409, "integrity-file-approval-one-request-key");
    }

    @Test
    void without_a_granted_approval_of_ones_own_nothing_is_read() {
        var asked = desk.asked(someone, TODAY);
        refusal(desk.read(someone, asked), 403, "integrity-reading-not-granted");
        desk.act(desk.leader(), asked, "grant").statusCode(200);
        desk.read(official(unit), asked).statusCode(404);
        ReadingDesk.read(desk.colleague(), someone, asked, Map.of()).statusCode(404);
        var noLonger = As.role("handler").unit(desk.office).official(desk.readerCode);
        ReadingDesk.read(noLonger.request(), someone, asked, Map.of()).statusCode(403);
        var elsewhere = As.role("supervisor").unit(unit).official(desk.readerCode);
        refusal(ReadingDesk.read(elsewhere.request(), someone, asked, Map.of()), 403, "integrity-reading-office-left");
        desk.read(someone, "0199f3a2-7c1e-7d3b-9a55-1c2d3e4f5b10").statusCode(404);
        ReadingDesk.read(auditor(), someone, asked, Map.of()).statusCode(403);
        ReadingDesk.read(committee(), someone, asked, Map.of()).statusCode(403);
        ReadingDesk.read(desk.reader(), someone, asked, Map.of("parts", new String[0]))
                .statusCode(400);
        refusal(
                ReadingDesk.read(desk.reader().header("Idempotency-Key", "\"a-key\""), someone, asked, Map.of()),
                400,
                "integrity-reading-not-repeatable");
        desk.read(someone, asked).statusCode(201);

        desk.act(desk.reader(), asked, "end").statusCode(200);
        refusal(desk.read(someone, asked), 403, "integrity-reading-over");
        auditor().get(FILES + someone + "/readings").then().body("items.size()", equalTo(1));
    }

    @Test
    void a_revoked_and_a_refused_approval_let_nobody_in() {
        var revoked = desk.granted(someone, TODAY);
        desk.act(desk.leader(), revoked, "end").statusCode(200).body("ending.by", equalTo("LEADER-" + desk.office));
        refusal(desk.read(someone, revoked), 403, "integrity-reading-over");
        refusal(desk.act(desk.leader(), revoked, "end"), 409, "integrity-reading-decided");

        var refused = desk.asked(someone, TODAY);
        desk.act(desk.leader(), refused, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
        refusal(desk.read(someone, refused), 403, "integrity-reading-over");
        refusal(desk.act(desk.leader(), refused, "grant"), 409, "integrity-reading-decided");
    }

    @Test
    void a_request_is_decided_by_the_leader_of_the_office_or_the_committee() {
        var asked = desk.asked(someone, TODAY);
        desk.leader()
                .contentType("application/json")
                .body(Map.of("reason", "工作需要"))
                .post(APPROVALS + "/" + asked + "/grant")
                .then()
                .statusCode(428);
        act(desk.leader(), "\"7\"", asked, "grant").statusCode(412);
        desk.act(leaderOf(unit), asked, "grant").statusCode(404);
        desk.act(desk.reader(), asked, "grant").statusCode(403);
        desk.act(auditor(), asked, "grant").statusCode(403);
        var both = As.role("supervisor", "unit-leader").unit(desk.office).official(desk.readerCode);
        refusal(desk.act(both.request(), asked, "grant"), 403, "integrity-reading-own-request");
        desk.act(committee(), asked, "grant").statusCode(200).body("decision.by", equalTo("PARTY-DW"));
    }

    @Test
    void of_two_leaders_who_decide_at_once_one_does() {
        var asked = desk.asked(someone, TODAY);
        var tag = desk.reader().get(APPROVALS + "/" + asked).header("ETag");
        var answers = Stream.of("grant", "refusal")
                .map(step -> CompletableFuture.supplyAsync(
                        () -> act(desk.leader(), tag, asked, step).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(409, 412);
    }

    @Test
    void no_leader_decides_on_their_own_file_or_on_that_of_a_superior() {
        var head = official(desk.office, "HEAD");
        var deputy = official(desk.office, "DEPUTY");
        var asked = desk.asked(head, TODAY);
        for (var leader : new String[] {head, deputy}) {
            var by = As.role("unit-leader").unit(desk.office).official(leader);
            desk.act(by.request(), asked, "grant").statusCode(404);
            by.request().get(APPROVALS + "?official=" + head).then().body("items.size()", equalTo(0));
        }
        var member = As.role("party-committee").unit("EB-DW").official(head);
        desk.act(member.request(), asked, "grant").statusCode(404);
        desk.act(committee(), asked, "grant").statusCode(200);
    }

    @Test
    void no_leader_whose_post_nobody_recorded_decides_on_who_is_above_their_unit() {
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, desk.office)).statusCode(200);
        var director = official(desk.office, "HEAD");
        var asked = desk.asked(director, TODAY);
        var chief = As.role("supervisor", "unit-leader").unit(section).official(official(section));
        var here = As.role("supervisor").unit(section).official(official(section));
        var file = "integrity-files/" + director + "/approvals";
        var body = Map.of("purpose", "核查", "until", TODAY.toString());
        var ofSection =
                send(here.request(), file, body).statusCode(201).extract().<String>path("id");

        act(chief.request(), "\"0\"", ofSection, "grant").statusCode(404);
        desk.act(desk.leader(), asked, "grant").statusCode(404);
        desk.leader().get(APPROVALS + "?official=" + director).then().body("items.size()", equalTo(0));
        act(committee(), "\"0\"", ofSection, "grant").statusCode(200);
    }

    @Test
    void on_one_whose_post_nobody_recorded_a_leader_decides_only_if_that_one_is_of_the_units_they_head() {
        var stranger = official(unit);
        var colleague = official(desk.office);
        var head = As.role("unit-leader").unit(desk.office).official(official(desk.office, "HEAD"));
        var asked = List.of(desk.asked(stranger, TODAY), desk.asked(colleague, TODAY));

        // The token alone says that they lead the office: its head may be the colleague.
        for (var each : asked) {
            desk.act(desk.leader(), each, "grant").statusCode(404);
        }
        desk.act(head.request(), asked.get(0), "grant").statusCode(404);
        desk.act(head.request(), asked.get(1), "grant").statusCode(200);
        desk.act(committee(), asked.get(0), "grant").statusCode(200);
    }

    private static void refusal(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("/problems/" + problem));
    }
}
