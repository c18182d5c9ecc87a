package org.mingjing.process.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.count;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class FeeImportTest {
    private static final String HEADER = "power_code,fee_code,name_zh,name_en,per,lower,upper,currency,basis\n";

    private Office school;

    @BeforeEach
    void a_school() {
        school = ProcessFixtures.officeWithoutProcedure("I");
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        send("?dryRun=true", row(school.power(), "F-01", "600.00", "800.00"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));

        assertThat(count("fee where power_code", school.power())).isZero();
    }

    @Test
    void the_same_table_again_changes_nothing_and_another_amount_is_named() {
        importFees(row(school.power(), "F-01", "600.00", "800.00")).then().statusCode(200);

        importFees(row(school.power(), "F-01", "600", "800.0"))
                .then()
                .body("unchanged", equalTo(1))
                .body("updated", equalTo(0));
        importFees(row(school.power(), "F-01", "500.00", "800.00"))
                .then()
                .body("changes.find { it.kind == 'UPDATE' }.fields", contains("lower"));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_taken() {
        var table = row(school.power(), "F-01", "600.00", "800.00")
                + row("NO-SUCH", "F-01", "9.00", "8.00")
                + row(school.power(), "F-02", "1.005", "=2+3")
                + row(school.power(), "F-01", "1.00", "2.00").replace("CNY", "USD");

        importFees(table)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "row 3, column power_code",
                                "row 3, column upper",
                                "row 4, column lower",
                                "row 4, column upper",
                                "row 5, column currency",
                                "row 5, column fee_code"))
                .body("errors.message", hasItem(containsString("1.005")));
        assertThat(count("fee where power_code", school.power())).isZero();
    }

    @Test
    void the_fees_of_the_sample_bureau_are_taken() throws IOException {
        var sample = Files.readString(Path.of("../deploy/sample-bureau/fees.csv"));
        sample.lines().skip(1).map(line -> line.split(",")[0]).distinct().forEach(FeeImportTest::publish);

        send("", sample.substring(sample.indexOf('\n') + 1)).then().statusCode(200);
        school.as("handler")
                .get(API + "/powers/S-YZ-V-01/fees")
                .then()
                .body("fees.find { it.feeCode == 'F-01' }.lower", equalTo("600.00"));
    }

    private static void publish(String power) {
        var office = new Office(power.substring(0, power.indexOf('-')), power, null, null);
        TestTopics.publish(ProcessFixtures.published(office, "I", "EFFECTIVE", 1));
        await().untilAsserted(() -> assertThat(count("power where code", power)).isOne());
    }

    @Test
    void only_the_supervisor_imports() {
        school.as("handler")
                .contentType("text/csv")
                .body(HEADER)
                .post(API + "/imports/fees")
                .then()
                .statusCode(403);
    }

    @Test
    void the_fees_of_a_power_can_be_read_by_all_staff() {
        importFees(row(school.power(), "F-01", "600.00", "800.00")).then().statusCode(200);

        As.role("handler")
                .unit("ELSEWHERE")
                .official("H")
                .request()
                .get(API + "/powers/" + school.power() + "/fees")
                .then()
                .statusCode(200)
                .body("fees.lower", contains("600.00"));
    }

    static Response importFees(String rows) {
        return send("", rows);
    }

    static String row(String power, String fee, String lower, String upper) {
        return "%s,%s,学费,Tuition,学期,%s,%s,CNY,物价部门核定\n".formatted(power, fee, lower, upper);
    }

    private static Response send(String query, String rows) {
        return As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER + rows)
                .post(API + "/imports/fees" + query);
    }
}
