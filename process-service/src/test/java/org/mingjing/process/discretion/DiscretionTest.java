package org.mingjing.process.discretion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;

@QuarkusTest
class DiscretionTest {
    private Office office;

    @BeforeEach
    void an_office() {
        office = ProcessFixtures.officeWithoutProcedure("I");
    }

    @Test
    void tiers_are_taken_over_and_read_in_order() {
        importTiers(row("T2", "2.2", "3.8"), row("T1", "1.0", "2.2"))
                .then()
                .statusCode(200)
                .body("created", equalTo(2));

        tiers().then().statusCode(200).body("tiers.tier", contains("T1", "T2")).body("tiers[0].lower", equalTo("1"));
    }

    @Test
    void a_new_table_replaces_the_whole_benchmark_of_the_powers_it_names() {
        importTiers(row("T1", "1.0", "2.2"), row("T2", "2.2", "3.8"));

        importTiers(row("T1", "1.0", "3.8"))
                .then()
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("deleted", equalTo(1));
        tiers().then().body("tiers.tier", contains("T1"));
    }

    @Test
    void a_gap_between_tiers_is_refused_at_its_row() {
        importTiers(row("T1", "1.0", "2.2"), row("T2", "2.5", "3.8"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 3, column lower"))
                .body("errors[0].message", containsString("空档"));
        tiers().then().statusCode(404);
    }

    private Response tiers() {
        return office.as("handler").get(API + "/powers/" + office.power() + "/discretion-tiers");
    }

    private String row(String tier, String lower, String upper) {
        return "%s,%s,一般,情节一般,MULTIPLE,%s,%s\n".formatted(office.power(), tier, lower, upper);
    }

    private static Response importTiers(String... rows) {
        return As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body("power_code,tier,name_zh,circumstances_zh,measure,lower,upper\n" + String.join("", rows))
                .post(API + "/imports/discretion-tiers");
    }
}
