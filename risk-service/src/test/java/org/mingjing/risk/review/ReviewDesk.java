package org.mingjing.risk.review;

import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.upload;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

/** A bureau and its analysts' group over HTTP, each on the newest version of a review. */
final class ReviewDesk {
    static final String API = "/api/risk/v1/";
    static final String REVIEWS = API + "quarterly-reviews/";

    final String bureau = fresh("B");
    final String section = fresh("T");
    final String chair;
    final String second;
    final String third;

    /** Three analysts, the third of whom belongs to the section. */
    ReviewDesk() {
        upload(
                        analyst(),
                        "units",
                        UNIT_COLUMNS + bureau + ",,BUREAU,某市教育局,Some bureau\n" + section + "," + bureau
                                + ",OFFICE,某科室,Some section\n")
                .statusCode(200);
        chair = PeopleFixtures.official(bureau);
        second = PeopleFixtures.official(bureau);
        third = PeopleFixtures.official(section);
    }

    RequestSpecification as(String official) {
        return As.role("risk-analyst").unit(bureau).official(official).request();
    }

    /** Lets the calendar open the reviews of a quarter that is over, whatever it did before. */
    static void letTheCalendarOpen(Quarter quarter) throws SQLException {
        try (var runtime = Db.asRuntime();
                var timer = runtime.prepareStatement("insert into timer (kind, subject, due_at) values (?, ?, ?)"
                        + " on conflict on constraint timer_pkey do update set due_at = excluded.due_at")) {
            timer.setString(1, OpenQuarter.KIND);
            timer.setString(2, quarter.toString());
            timer.setObject(3, quarter.firstDay().atStartOfDay().atOffset(ZoneOffset.UTC));
            timer.executeUpdate();
        }
    }

    /** Other tests move the clock by decades, and would wait until every bureau of these was reviewed four times more. */
    static void stopTheCalendar() throws SQLException {
        try (var runtime = Db.asRuntime();
                var timers = runtime.prepareStatement("delete from timer where kind in (?, ?)")) {
            timers.setString(1, OpenQuarter.KIND);
            timers.setString(2, OpenBureau.KIND);
            timers.executeUpdate();
        }
    }

    ValidatableResponse open(Quarter quarter) {
        return as(chair)
                .contentType("application/json")
                .body(Map.of("unitCode", bureau, "year", quarter.year(), "quarter", quarter.number()))
                .post(API + "quarterly-reviews")
                .then();
    }

    String codeOf(Quarter quarter) {
        return "QR-" + bureau + "-" + quarter;
    }

    /** Called, and met with everybody there. */
    void held(String code, LocalDate on) {
        called(code);
        act(chair, code, "meeting", Map.of("heldOn", on.toString(), "present", List.of(chair, second, third)))
                .statusCode(200);
    }

    void called(String code) {
        call(code).statusCode(200);
    }

    ValidatableResponse call(String code) {
        return as(chair)
                .header("If-Match", etag(code))
                .contentType("application/json")
                .body(Map.of("members", List.of(chair, second, third), "chair", chair))
                .put(REVIEWS + code + "/members")
                .then();
    }

    ValidatableResponse act(String official, String code, String step, Map<String, Object> body) {
        return act(as(official), code, step, body);
    }

    ValidatableResponse act(RequestSpecification as, String code, String step, Map<String, Object> body) {
        var request = as.header("If-Match", etag(code));
        return (body == null ? request : request.contentType("application/json").body(body))
                .post(REVIEWS + code + "/" + step)
                .then();
    }

    /** By everybody who may vote. */
    ValidatableResponse decide(String code, int no, String... voters) {
        return act(
                chair,
                code,
                "agenda/" + no + "/decision",
                Map.of("decision", "责成限期整改", "reasons", "线索属实", "votes", inFavour(voters)));
    }

    /** By everybody who may vote. */
    ValidatableResponse putOff(String code, int no, String... voters) {
        return putOff(as(chair), code, no, voters);
    }

    ValidatableResponse putOff(RequestSpecification as, String code, int no, String... voters) {
        return act(as, code, "agenda/" + no + "/postponement", postponement(voters));
    }

    static Map<String, Object> postponement(String... voters) {
        return Map.of("reasons", "待核实", "votes", inFavour(voters));
    }

    private static Map<String, String> inFavour(String... voters) {
        var votes = new HashMap<String, String>();
        for (var voter : voters) {
            votes.put(voter, "IN_FAVOUR");
        }
        return votes;
    }

    ValidatableResponse sign(String official, String code) {
        return act(official, code, "signatures", Map.of("reportSha256", reportSha256(code)));
    }

    String reportSha256(String code) {
        return as(chair).get(REVIEWS + code + "/report").header("ETag").replace("\"", "");
    }

    String etag(String code) {
        return as(chair).get(REVIEWS + code).header("ETag");
    }

    ValidatableResponse get(String code, String what) {
        return as(chair).get(REVIEWS + code + what).then();
    }

    /** As the auditor, who alone reads the whole. */
    ValidatableResponse data(String code) {
        return As.role("auditor")
                .unit("EB-JC")
                .request()
                .get(REVIEWS + code + "/data")
                .then();
    }

    List<String> records(String code, String figure) {
        return get(code, "/figures/" + figure).statusCode(200).extract().path("items.record");
    }

    int number(String code, String figure) {
        return get(code, "/figures?limit=200").extract().path("items.find { it.figure == '" + figure + "' }.number");
    }
}
