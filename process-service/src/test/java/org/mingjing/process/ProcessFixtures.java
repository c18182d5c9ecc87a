package org.mingjing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** A unit with a power and its procedure, new for every test, and the people who work there. */
public final class ProcessFixtures {
    public static final String API = "/api/process/v1";
    public static final String LEGAL_BASIS = "《行政许可法》第三十八条";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN =
            Long.toString(System.currentTimeMillis(), 36).toUpperCase();

    /** One person may do all of it at level III. */
    public static final List<String> PLAIN = List.of(
            "1,DECISION,ACCEPT,受理,Accept,HANDLER,5,WORKING_DAY,,,",
            "2,DECISION,EXAMINE,审查,Examine,EXAMINER,7,WORKING_DAY,,,",
            "3,DECISION,APPROVE,批准,Approve,APPROVER,3,WORKING_DAY,,,",
            "4,RESULT,DELIVER,送达,Deliver,HANDLER,10,WORKING_DAY,,,");

    /** Two offices are asked, the bureau decides together, a leader signs, a higher body is awaited. */
    public static final List<String> LICENCE = List.of(
            "1,DECISION,ACCEPT,受理,Accept,HANDLER,1,WORKING_DAY,,,",
            "2,DECISION,JOINT_OPINION,公安意见,Police,JOINT_OFFICE,3,WORKING_DAY,A,{x},",
            "2,DECISION,JOINT_OPINION,交通意见,Transport,JOINT_OFFICE,3,WORKING_DAY,A,{y},",
            "3,DECISION,EXAMINE,审查,Examine,EXAMINER,2,WORKING_DAY,,,",
            "4,DECISION,APPROVE,集体研究,Collective,COLLECTIVE,1,WORKING_DAY,,,Y",
            "5,DECISION,SIGN,签发,Sign,UNIT_LEADER,1,WORKING_DAY,,,",
            "6,EXECUTION,AWAIT_EXTERNAL,政府决定,Await,JOINT_OFFICE,,,,{x},",
            "7,RESULT,DELIVER,送达,Deliver,HANDLER,10,WORKING_DAY,,,");

    private ProcessFixtures() {}

    /** @param x an office that is asked; {@code y} another */
    public record Office(String unit, String power, String x, String y) {

        public RequestSpecification as(String role) {
            return as(role, "1");
        }

        /** The official is named after role and unit, as the bureau names its accounts. */
        public RequestSpecification as(String role, String which) {
            return As.role(role).unit(unit).official(official(role, which)).request();
        }

        public String official(String role, String which) {
            return role.toUpperCase() + "-" + which + "-" + unit;
        }

        public RequestSpecification asJoint(String office) {
            return As.role("joint-office")
                    .unit(office)
                    .official("JOINT-" + office)
                    .request();
        }
    }

    /** What the handler was told when the case was opened. */
    public record Case(Office office, String number, String queryCode) {

        public String step(int stepNo) {
            return API + "/cases/" + number + "/steps/" + stepNo + "/completion";
        }

        public String votes(int stepNo) {
            return API + "/cases/" + number + "/steps/" + stepNo + "/votes";
        }

        public String path() {
            return API + "/cases/" + number;
        }
    }

    public static Office officeWith(String level, List<String> procedure) {
        var office = officeWithoutProcedure(level);
        importProcedure(office, procedure).then().statusCode(200);
        return office;
    }

    public static Office officeWithoutProcedure(String level) {
        var code = RUN + COUNT.incrementAndGet();
        var office = new Office("U-" + code, "P-" + code, "X-" + code, "Y-" + code);
        TestTopics.publish(new UnitRecorded(office.unit(), null, "OFFICE", "科室", "Section"));
        TestTopics.publish(published(office, level, "EFFECTIVE", 1));
        await().untilAsserted(() -> assertThat(count("power where level is not null and code", office.power()))
                .isOne());
        return office;
    }

    public static PowerPublished published(Office office, String level, String status, long revision) {
        return new PowerPublished(
                office.power(),
                office.unit(),
                "LICENSE",
                "UNIT",
                "许可",
                "Licence",
                level,
                status,
                11,
                "WORKING_DAY",
                9,
                "WORKING_DAY",
                "C-" + office.unit(),
                revision,
                LEGAL_BASIS);
    }

    public static io.restassured.response.Response importProcedure(Office office, List<String> procedure) {
        return As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv")
                .body(csv(office, procedure))
                .post(API + "/imports/procedures");
    }

    public static String csv(Office office, List<String> procedure) {
        var csv = new StringBuilder("power_code,step_no,stage,kind,name_zh,name_en,actor,limit,unit,parallel_group,"
                + "joint_office,publish\n");
        procedure.forEach(row -> csv.append(office.power())
                .append(',')
                .append(row.replace("{x}", office.x()).replace("{y}", office.y()))
                .append('\n'));
        return csv.toString();
    }

    public static Case open(Office office) {
        var answer = office.as("handler")
                .contentType("application/json")
                .body(Map.of("powerCode", office.power(), "applicant", Map.of("name", "某申请人", "contact", "0310")))
                .post(API + "/cases");
        answer.then().statusCode(201);
        return new Case(office, answer.path("number"), answer.path("queryCode"));
    }

    public static io.restassured.response.Response complete(
            Case file, int step, RequestSpecification who, Map<String, Object> body) {
        return who.contentType("application/json").body(body).post(file.step(step));
    }

    public static io.restassured.response.Response complete(
            Case file, int step, RequestSpecification who, String outcome) {
        return complete(file, step, who, Map.of("outcome", outcome, "opinion", "依法办理", "basis", "某条例第一条"));
    }

    public static io.restassured.response.Response vote(Case file, int step, String member, String view) {
        return file.office()
                .as("collective-member", member)
                .contentType("application/json")
                .body(Map.of("view", view, "opinion", "本人意见"))
                .post(file.votes(step));
    }

    /** Members 1 to 3 are present; member 1 chairs and agrees or not. */
    public static Map<String, Object> conclusion(Case file, String outcome, String chairsView) {
        return Map.of(
                "outcome",
                outcome,
                "opinion",
                "会议结论",
                "view",
                chairsView,
                "meeting",
                Map.of(
                        "heldAt",
                        "2026-01-05T09:00:00+08:00",
                        "place",
                        "会议室",
                        "present",
                        List.of(
                                file.office().official("collective-member", "1"),
                                file.office().official("collective-member", "2"),
                                file.office().official("collective-member", "3")),
                        "absent",
                        List.of()));
    }

    public static int count(String tableAndColumn, String value) {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement("select count(*) from " + tableAndColumn + " = ?")) {
            query.setString(1, value);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // A clock set years ahead makes the cards of every open case due, and only then those that a test waits for.
    static {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }
}
