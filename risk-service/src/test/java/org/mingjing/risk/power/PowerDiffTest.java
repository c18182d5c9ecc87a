package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PowerDiffTest {
    private static final LocalDate LISTED = TODAY.minusDays(30);

    private String unit;
    private String power;

    @BeforeEach
    void aPowerThatWasRevisedAndSuspended() {
        unit = importedUnit();
        power = listedPower(unit, LISTED);
        revise(
                        unit,
                        power,
                        TODAY.minusDays(10),
                        statement(unit).replace("教师资格认定", "教师|资格认定").replace("\"amount\": 15,", "\"amount\": 10,"))
                .statusCode(200);
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"1\", \"effectiveOn\": \"" + TODAY + "\", \"reason\": \"x\"}")
                .post("/api/risk/v1/powers/" + power + "/suspension")
                .then()
                .statusCode(200);
    }

    @Test
    void two_days_differ_in_what_was_stated_and_what_was_ordered_between_them() {
        analyst()
                .get("/api/risk/v1/powers/" + power + "/diff?from=" + LISTED)
                .then()
                .statusCode(200)
                .body("from.no", equalTo(1))
                .body("to.no", equalTo(2))
                .body("to.madeAt", notNullValue())
                .body("changes.field", contains("nameZh", "promisedLimit", "status"))
                .body("changes[1].before.amount", equalTo(15))
                .body("changes[1].after.amount", equalTo(10))
                .body("changes[2].before", equalTo("EFFECTIVE"))
                .body("changes[2].after", equalTo("SUSPENDED"));
        analyst()
                .get("/api/risk/v1/powers/" + power + "/diff?from=" + LISTED + "&to=" + TODAY.minusDays(11))
                .then()
                .body("changes", hasSize(0));
    }

    @Test
    void before_its_first_day_a_power_was_nothing() {
        analyst()
                .get("/api/risk/v1/powers/" + power + "/diff?from=" + LISTED.minusDays(1) + "&to=" + LISTED)
                .then()
                .body("from.no", nullValue())
                .body("from.madeAt", nullValue())
                .body("changes.find { it.field == 'nameZh' }.before", nullValue())
                .body("changes.find { it.field == 'nameZh' }.after", equalTo("教师资格认定"));
    }

    @Test
    void the_same_reads_as_a_table_in_the_language_of_the_reader() {
        assertThat(table("zh-CN")).isEqualTo("""
                        | 项目 | %s | %s |
                        | --- | --- | --- |
                        | 陈述日期 | %s | %s |
                        | 名称 | 教师资格认定 | 教师\\|资格认定 |
                        | 承诺时限 | 15个工作日 | 10个工作日 |
                        | 状态 | 有效 | 暂停 |
                        """.formatted(LISTED, TODAY, TODAY, TODAY));
        assertThat(table("en")).contains("| Promised limit | 15 working days | 10 working days |");
    }

    @Test
    void days_go_in_their_order_and_nobody_looks_into_other_units() {
        analyst()
                .get("/api/risk/v1/powers/" + power + "/diff?from=" + TODAY + "&to=" + LISTED)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/days-reversed"));
        analyst()
                .get("/api/risk/v1/powers/" + power + "/diff?from=yesterday")
                .then()
                .statusCode(400);
        leaderOf(importedUnit())
                .get("/api/risk/v1/powers/" + power + "/diff?from=" + LISTED)
                .then()
                .statusCode(404);
    }

    private String table(String language) {
        return analyst()
                .accept("text/markdown")
                .header("Accept-Language", language)
                .get("/api/risk/v1/powers/" + power + "/diff?from=" + LISTED)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
