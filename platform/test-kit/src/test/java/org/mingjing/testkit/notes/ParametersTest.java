package org.mingjing.testkit.notes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.As;

@QuarkusTest
class ParametersTest {
    private static final String ID = "0196f2a4-7c1e-7b5a-9a57-3f6d0c1b2a3e";

    @Test
    void parameters_that_can_be_read_are() {
        get(ID + "/3?year=2026&count=4&size=5&amount=1.50&flag=true&other=false&of=" + ID
                        + "&month=2026-11&kind=DAYS&any=DAYS&any=HOURS&from=2026-11-20&till=2026-11-20T10:00:00%2B08:00")
                .statusCode(200)
                .body(equalTo(ID + " 3 2026 4 5 1.50 true false " + ID
                        + " 2026-11 DAYS [DAYS, HOURS] 2026-11-20 2026-11-20T10:00+08:00"));
        get(ID + "/3").statusCode(200).body(equalTo(ID + " 3 null 0 null null false null null null null [] null null"));
    }

    @ParameterizedTest
    @CsvSource({
        "year, abc",
        "year, 99999999999",
        "year, 1.5",
        "count, abc",
        "size, 1e3",
        "amount, 1e999999999",
        "amount, one",
        "flag, ture",
        "flag, 1",
        "other, TRUE",
        "of, 0196f2a4",
        "of, 1-1-1-1-1",
        "month, 2026-13",
        "kind, days",
        "any, days",
        "from, 2026-02-30",
        "from, 20.11.2026",
        "from, 1899-12-31",
        "from, 2201-01-01",
        "from, %2B999999999-12-31",
        "from, -99999-01-01",
        "till, %2B10000-01-01T00:00:00Z",
        "month, 0001-01",
        "till, 2026-11-20"
    })
    void a_query_parameter_that_cannot_be_read_is_400_and_named(String name, String value) {
        get(ID + "/3?" + name + "=" + value)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed"))
                .body("errors.field", contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid/3", "1-1-1-1-1/3", ID + "/three", ID + "/99999999999"})
    void a_path_that_cannot_be_read_leads_nowhere(String path) {
        get(path).statusCode(404).contentType("application/problem+json").body("type", equalTo("/problems/not-found"));
    }

    private static ValidatableResponse get(String pathAndQuery) {
        return As.role("handler")
                .request()
                .urlEncodingEnabled(false)
                .get("/api/notes/v1/notes/typed/" + pathAndQuery)
                .then();
    }
}
