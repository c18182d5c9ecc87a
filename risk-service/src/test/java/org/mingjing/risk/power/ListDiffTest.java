package org.mingjing.risk.power;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.create;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the list of powers of a unit between two days: created, cancelled, moved, revised. */
@QuarkusTest
class ListDiffTest {
    private static final LocalDate BEFORE = TODAY.minusDays(20);

    @Inject
    DatedPowers dated;

    private String bureau;
    private String unit;
    private String other;
    private String cancelled;
    private String created;
    private String moved;
    private String revised;

    @BeforeEach
    void aListThatChanged() {
        bureau = importedUnit();
        unit = fresh("T");
        other = fresh("T");
        upload(leaderOf(bureau), "units", UNIT_COLUMNS + unitRow(unit, bureau) + unitRow(other, bureau))
                .statusCode(200);
        var codes = fresh("P");
        cancelled = listed(codes + "-A", BEFORE.minusDays(10));
        created = listed(codes + "-B", TODAY.minusDays(5));
        moved = listed(codes + "-C", BEFORE.minusDays(10));
        revised = listed(codes + "-D", BEFORE.minusDays(10));
        revise(bureau, moved, TODAY.minusDays(5), statement(other).replace("0000-1234", "0000-5678"))
                .statusCode(200);
        revise(unit, revised, TODAY.minusDays(5), statement(unit).replace("\"amount\": 15,", "\"amount\": 10,"))
                .statusCode(200);
        cancel(cancelled);
    }

    @Test
    void all_that_came_went_and_changed_is_told_by_power() {
        diff(analyst(), unit, BEFORE)
                .body("items.code", contains(cancelled, created, moved, revised))
                .body("items.kind", contains("WENT", "CAME", "WENT", "CHANGED"))
                .body("items[0].changes.field", contains("status"))
                .body("items[0].from.no", equalTo(1))
                .body("items[1].from.no", nullValue())
                .body("items[1].changes.find { it.field == 'nameZh' }.after", equalTo("教师资格认定"))
                .body("items[2].changes.field", contains("unitCode", "telephone", "handlingUnitCode"))
                .body("items[3].changes.field", contains("promisedLimit"))
                .body("items[3].changes[0].before.amount", equalTo(15));
        diff(analyst(), other, BEFORE).body("items.code", contains(moved)).body("items.kind", contains("CAME"));
        diff(analyst(), unit, TODAY.minusDays(4)).body("items.code", contains(cancelled));
        diff(analyst(), unit, TODAY).body("items", hasSize(0));
    }

    @Test
    void for_the_bureau_a_power_that_moved_within_it_has_changed() {
        leaderOf(bureau)
                .get("/api/risk/v1/powers/diff?from=" + BEFORE)
                .then()
                .statusCode(200)
                .body("items.code", contains(cancelled, created, moved, revised))
                .body("items.kind", contains("WENT", "CAME", "CHANGED", "CHANGED"));
    }

    @Test
    void where_a_power_went_its_old_unit_is_told_but_not_what_is_said_of_it_there() {
        diff(leaderOf(unit), unit, BEFORE)
                .body("items.find { it.code == '" + moved + "' }.changes.field", equalTo(List.of("unitCode")))
                .body("items.find { it.code == '" + moved + "' }.changes[0].after", equalTo(other));
        leaderOf(unit).get("/api/risk/v1/powers/diff?unit=" + other).then().statusCode(404);
    }

    @Test
    void a_long_list_goes_on_where_it_ended() {
        String next = analyst()
                .get("/api/risk/v1/powers/diff?limit=3&unit=" + unit + "&from=" + BEFORE)
                .then()
                .body("items.code", contains(cancelled, created, moved))
                .extract()
                .path("next");

        analyst()
                .queryParam("after", next)
                .get("/api/risk/v1/powers/diff?limit=3&unit=" + unit + "&from=" + BEFORE)
                .then()
                .body("items.code", contains(revised))
                .body("next", nullValue());
        analyst()
                .get("/api/risk/v1/powers/diff?unit=" + unit + "&from=" + TODAY + "&to=" + BEFORE)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/days-reversed"));
    }

    @Test
    void the_same_reads_as_one_table() {
        var table = leaderOf(unit)
                .accept("text/markdown")
                .get("/api/risk/v1/powers/diff?unit=" + unit + "&from=" + BEFORE)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(table)
                .startsWith("| 编码 | 权力名称 | 清单变动 | 项目 | " + BEFORE + " | " + TODAY + " | 陈述日期 |\n")
                .contains("| " + cancelled + " | 教师资格认定 | 退出 | 状态 | 有效 | 已取消 | " + TODAY + " → " + TODAY + " |\n")
                .contains("| " + created + " | 教师资格认定 | 列入 | 名称 | — | 教师资格认定 | — → " + TODAY + " |\n")
                .contains("| " + moved + " | 教师资格认定 | 退出 | 所属单位 | " + unit + " | " + other + " | " + TODAY + " → "
                        + TODAY + " |\n")
                .contains(
                        "| " + revised + " | 教师资格认定 | 变更 | 承诺时限 | 15个工作日 | 10个工作日 | " + TODAY + " → " + TODAY + " |\n");
        assertThat(table.lines()).hasSize(6);
    }

    @Test
    void more_changes_than_one_table_holds_are_refused_as_a_table_and_read_page_by_page() {
        var school = importedUnit();
        var rows = IntStream.rangeClosed(0, CompareLists.LONGEST)
                .mapToObj(i -> mildPowerRow(school + "-" + i, school))
                .collect(joining("", POWER_COLUMNS, ""));
        upload(analyst(), "powers", rows).statusCode(200);

        analyst()
                .accept("text/markdown")
                .get("/api/risk/v1/powers/diff?unit=" + school + "&from=" + BEFORE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/diff-too-long"));
        diff(analyst(), school, BEFORE).body("next", notNullValue());
        var owned = new DatedPowers.Then(List.of(school), null, null);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> dated.listed(TODAY, null, owned, 1).size()))
                .as("read before a table of another day is known to be too long")
                .isGreaterThan(1)
                .isLessThan(CompareLists.LONGEST);
    }

    private String listed(String code, LocalDate from) {
        create(leaderOf(unit), code, from, statement(unit)).statusCode(201);
        return code;
    }

    private static ValidatableResponse diff(RequestSpecification as, String unit, LocalDate from) {
        return as.get("/api/risk/v1/powers/diff?unit=" + unit + "&from=" + from)
                .then()
                .statusCode(200);
    }
}
