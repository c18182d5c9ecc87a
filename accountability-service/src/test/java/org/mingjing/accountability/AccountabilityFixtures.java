package org.mingjing.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.accountability.scheme.SampleScheme;
import org.mingjing.events.process.EvaluationInvited;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** A unit with a power, new for every test, and the people who work there or watch. */
public final class AccountabilityFixtures {
    public static final String API = "/api/accountability/v1";
    public static final String PUBLIC_TOPIC = "mingjing.accountability.public.v1";
    public static final String INTERNAL_TOPIC = "mingjing.accountability.internal.v1";

    private static final AtomicInteger COUNT = new AtomicInteger();

    static {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private AccountabilityFixtures() {}

    public record Office(String unit, String power) {

        public RequestSpecification as(String role) {
            return As.role(role)
                    .unit(unit)
                    .official(role.toUpperCase() + "-" + unit)
                    .request();
        }

        /** A token to rate this office with, known to the service when this returns. */
        public String invitation() {
            var token = RandomCodes.of(100);
            var invited = new EvaluationInvited(fresh("CASE"), power, unit, RandomCodes.hash(token), LocalDate.now());
            TestTopics.publish(invited);
            eventually("select 1 from invitation where token_hash = ?", invited.tokenHash());
            return token;
        }
    }

    public static Office office() {
        var office = new Office(fresh("U"), fresh("P"));
        TestTopics.publish(new UnitRecorded(office.unit(), "EB", "OFFICE", "科室", "Section"));
        TestTopics.publish(published(office, "III", 1));
        eventually("select 1 from power where code = ?", office.power());
        eventually("select 1 from unit where code = ?", office.unit());
        return office;
    }

    public static PowerPublished published(Office office, String level, long revision) {
        return new PowerPublished(
                office.power(),
                office.unit(),
                "LICENSE",
                "UNIT",
                "许可",
                "Licence",
                level,
                "EFFECTIVE",
                20,
                "WORKING_DAY",
                15,
                "WORKING_DAY",
                "C-" + office.unit(),
                revision,
                "《行政许可法》第三十八条");
    }

    public static RequestSpecification supervisor() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC").request();
    }

    public static Response complain(Office office, String kind, String text) {
        return complain(As.nobody(), Map.of("powerCode", office.power(), "kind", kind, "text", text));
    }

    public static Response complain(RequestSpecification who, Map<String, ?> complaint) {
        return who.contentType("application/json").body(complaint).post(API + "/public/complaints");
    }

    public static Response lookUp(String receipt) {
        return As.nobody()
                .contentType("application/json")
                .body(Map.of("receipt", receipt))
                .post(API + "/public/complaint-lookups");
    }

    public static Response rate(String token, int stars) {
        return rate(Map.of("token", token, "stars", stars));
    }

    public static Response rate(Map<String, ?> rating) {
        return As.nobody().contentType("application/json").body(rating).post(API + "/public/evaluations");
    }

    public static Response importCsv(String what, String csv) {
        return supervisor().contentType("text/csv; charset=UTF-8").body(csv).post(API + "/imports/" + what);
    }

    public static void importSampleScheme() {
        importCsv("score-parts", SampleScheme.PARTS).then().statusCode(200);
        importCsv("score-table", SampleScheme.TABLE).then().statusCode(200);
    }

    public static String fresh(String prefix) {
        return prefix + "-" + Long.toString(System.nanoTime(), 36).toUpperCase() + COUNT.incrementAndGet();
    }

    /** Waits until the query finds something. */
    public static void eventually(String query, Object... values) {
        await().untilAsserted(() -> assertThat(rows(query, values)).isNotEmpty());
    }

    /** First column of every row, read as the owner of the tables. */
    public static List<String> rows(String query, Object... values) {
        try (var connection = Db.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
