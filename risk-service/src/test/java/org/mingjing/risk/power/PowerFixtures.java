package org.mingjing.risk.power;

import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;

/** Powers stated over HTTP: a statement to begin with, and what differs from it as text replaced in it. */
public final class PowerFixtures {
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private PowerFixtures() {}

    /** What {@code RiskFixtures.mildPowerRow} says, with a duty and where it is handled. */
    public static String statement(String unit) {
        return """
                {"unitCode": "%s", "type": "LICENSE", "scope": "UNIT", "nameZh": "教师资格认定", "nameEn": "Teacher qualification",
                 "ledBy": "OTHER", "publicAttention": "MEDIUM", "delegatedBySuperior": false, "discretion": "NONE",
                 "importance": 2, "yearlyCases": 1260, "corruptionProbability": 1,
                 "statutoryLimit": {"amount": 30, "unit": "CALENDAR_DAY"}, "promisedLimit": {"amount": 15, "unit": "WORKING_DAY"},
                 "details": {"legalBases": [{"text": "《教师法》", "rank": "LAW", "article": "第十三条"}],
                             "duties": ["受理申请"], "place": "政务大厅 3 号窗口", "telephone": "0000-1234", "fee": false}}
                """.formatted(unit);
    }

    static ValidatableResponse create(RequestSpecification as, String code, LocalDate validFrom, String statement) {
        return as.contentType("application/json")
                .body("{\"code\": \"%s\", \"validFrom\": \"%s\", \"reason\": \"权责清单公布\", \"statement\": %s}"
                        .formatted(code, validFrom, statement))
                .post("/api/risk/v1/powers")
                .then();
    }

    /** A power of the unit that is listed from that day on. */
    public static String listedPower(String unit, LocalDate validFrom) {
        var power = fresh(unit + "-L");
        create(leaderOf(unit), power, validFrom, statement(unit)).statusCode(201);
        return power;
    }

    public static ValidatableResponse revise(String unit, String power, LocalDate validFrom, String statement) {
        return revise(leaderOf(unit).header("If-Match", "*"), power, validFrom, "", statement);
    }

    /** @param more members of the request, each with a comma before it */
    public static ValidatableResponse revise(
            RequestSpecification as, String power, LocalDate validFrom, String more, String statement) {
        return as.contentType("application/json")
                .body("{\"validFrom\": \"%s\", \"reason\": \"修订\"%s, \"statement\": %s}"
                        .formatted(validFrom, more, statement))
                .post("/api/risk/v1/powers/" + power + "/revisions")
                .then();
    }

    public static void cancel(String power) {
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"国发〔2026〕1号\", \"cancelledOn\": \"" + TODAY + "\", \"reason\": \"x\"}")
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse asOf(String power, LocalDate day) {
        return analyst().get("/api/risk/v1/powers/" + power + "?asOf=" + day).then();
    }
}
