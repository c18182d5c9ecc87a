package org.mingjing.process.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.process.ProcessFixtures.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.events.process.CalendarReplaced;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** The calendar is one for the whole service: every test here leaves the sample calendar in force for 2024 to 2026. */
@QuarkusTest
public class CalendarTest {
    private static final String HEADER = "date,kind,name_zh,name_en\n";

    @Test
    void an_imported_calendar_is_in_force_at_once_and_told() throws IOException {
        send("", sample()).then().statusCode(200).body("publishedYears", hasItems(2024, 2025, 2026));

        As.nobody()
                .get(API + "/public/calendar")
                .then()
                .statusCode(200)
                .body("publishedYears", contains(2024, 2025, 2026))
                .body("days.find { it.date == '2026-02-14' }.kind", equalTo("MAKE_UP_WORKDAY"));
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.process.public.v1", CalendarReplaced.class))
                                .anyMatch(event -> event.days().size() == 108));
    }

    @Test
    void the_same_calendar_again_changes_nothing() throws IOException {
        send("", sample());

        send("", sample()).then().body("unchanged", equalTo(108)).body("created", equalTo(0));
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() throws IOException {
        send("", sample());

        send("?dryRun=true", sample() + "2035-01-01,HOLIDAY,元旦,New Year\n")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));
        As.nobody().get(API + "/public/calendar").then().body("publishedYears", contains(2024, 2025, 2026));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 5, 2026-02-24",
        "2026-02-10, 20, 2026-03-16",
        "2026-02-14, 1, 2026-02-24",
        "2026-04-30, 1, 2026-05-06",
        "2026-09-18, 5, 2026-09-24",
        "2026-09-28, 20, 2026-10-30",
        "2025-09-26, 20, 2025-10-30"
    })
    void anyone_may_ask_when_a_limit_is_due(String start, int amount, String due) throws IOException {
        send("", sample());

        ask("start=" + start + "&amount=" + amount + "&unit=WORKING_DAY")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(due))
                .body("provisional", equalTo(false))
                .body("countedDays", equalTo(amount));
    }

    @Test
    void an_answer_in_a_year_without_a_notice_says_that_it_is_provisional() {
        ask("start=2034-03-01&amount=3&unit=WORKING_DAY").then().body("provisional", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "start=2026-02-30&amount=1&unit=WORKING_DAY, 400",
        "start=2026-02-10&amount=0&unit=WORKING_DAY, 400",
        "start=2026-02-10&amount=x&unit=WORKING_DAY, 400",
        "start=2026-02-10&amount=1&unit=FORTNIGHT, 400",
        "amount=1&unit=WORKING_DAY, 400",
        "start=1800-01-01&amount=1&unit=WORKING_DAY, 400",
        "start=2026-02-10&amount=20000&unit=CALENDAR_DAY, 422"
    })
    void a_question_that_makes_no_sense_is_sent_back(String question, int status) {
        ask(question).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void every_wrong_line_is_named_and_nothing_is_taken() {
        send(
                        "",
                        HEADER
                                + "2035-01-01,HOLIDAY,元旦,New Year\n2035-01-01,HOLIDAY,元旦,New Year\n2035-01-02,REST,元旦,New Year\n"
                                + "2035-01-03,MAKE_UP_WORKDAY,元旦,New Year\n2035-13-01,HOLIDAY,=1+1,\n")
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "row 3, column date",
                                "row 4, column kind",
                                "row 5, column kind",
                                "row 6, column date",
                                "row 6, column name_zh",
                                "row 6, column name_en"));
        As.nobody().get(API + "/public/calendar").then().body("days.findAll { it.date > '2035' }", hasSize(0));
    }

    @Test
    void a_table_that_is_none_is_refused_as_such() {
        send("", "").then().statusCode(422);
        send("", HEADER).then().statusCode(422);
        send("", "date,kind\n2035-01-01,HOLIDAY\n")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("row 1, column name_zh"));
        sendBytes((HEADER + "2035-01-01,HOLIDAY,元旦,New Year\n").getBytes(Charset.forName("GBK")))
                .then()
                .statusCode(422)
                .body("type", containsString("table-not-utf8"));
    }

    @Test
    void only_the_supervisor_replaces_the_calendar() throws IOException {
        As.role("unit-leader")
                .unit("EB")
                .official("LEADER-EB")
                .request()
                .contentType("text/csv")
                .body(sample())
                .post(API + "/imports/calendar")
                .then()
                .statusCode(403);
        As.nobody()
                .contentType("text/csv")
                .body(sample())
                .post(API + "/imports/calendar")
                .then()
                .statusCode(401);
    }

    public static String sample() throws IOException {
        return Files.readString(Path.of("../deploy/sample-bureau/calendar-cn.csv"));
    }

    public static Response send(String query, String csv) {
        return As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(API + "/imports/calendar" + query);
    }

    private static Response sendBytes(byte[] csv) {
        return As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv")
                .body(csv)
                .post(API + "/imports/calendar");
    }

    private static Response ask(String question) {
        return As.nobody().get(API + "/public/due-dates?" + question);
    }
}
