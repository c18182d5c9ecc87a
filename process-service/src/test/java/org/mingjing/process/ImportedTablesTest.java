package org.mingjing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.process.ProcessFixtures.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.testkit.As;

/** What is no table, and one that is as long as a table may be. */
@QuarkusTest
class ImportedTablesTest {
    private static final int LONG = 100_000;

    enum Table {
        FEES(
                "fees",
                "power_code,fee_code,name_zh,name_en,per,lower,upper,currency,basis\n",
                "%s,F-01,学费,Tuition,学期,600.00,800.00,CNY,核定\n"),
        TIERS(
                "discretion-tiers",
                "power_code,tier,name_zh,circumstances_zh,measure,lower,upper\n",
                "%s,T1,一般,情节一般,MULTIPLE,1.0,2.2\n");

        private final String path;
        private final String header;
        private final String row;

        Table(String path, String header, String row) {
            this.path = path;
            this.header = header;
            this.row = row;
        }

        private Response send(byte[] csv) {
            return As.role("supervisor")
                    .unit("EB-JC")
                    .official("SUPERVISOR-JC")
                    .request()
                    .contentType("text/csv")
                    .body(csv)
                    .post(API + "/imports/" + path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoTableIsRefusedAsAWhole(Table table) {
        table.send(new byte[0]).then().statusCode(422);
        table.send("power_code\nP\n".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
        table.send((table.header + table.row.formatted("P")).getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-not-utf8"));
        table.send(table.header.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/table-empty"));
    }

    @ParameterizedTest
    @EnumSource
    void ofAHundredThousandRowsOfPowersThatNobodyKnowsAThousandAreNamed(Table table) {
        var rows = IntStream.range(0, LONG)
                .mapToObj(i -> table.row.formatted("BULK-" + i))
                .collect(Collectors.joining("", table.header, ""));

        var refused = table.send(rows.getBytes(StandardCharsets.UTF_8));

        refused.then().statusCode(422).body("errors.field", hasItem("row 2, column power_code"));
        assertThat(refused.jsonPath().getList("errors")).hasSize(1_000);
    }
}
