package org.mingjing.testkit.notes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.As;

/** Days that nobody can mean are refused where they come in, and never first by Java or PostgreSQL. */
@QuarkusTest
class DateAtTheDoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-99999-01-01", "0026-11-23", "1899-12-31", "2201-01-01"})
    void out_of_range_it_is_refused_and_the_field_is_named(String day) {
        json(day)
                .statusCode(400)
                .body("errors.field", contains("day"))
                .body("errors.message", contains(containsString("1900-01-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "23.11.2026", "2026-11"})
    void what_is_no_day_is_refused(String text) {
        json(text).statusCode(400).body("errors.field", contains("day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-11-23", "2200-12-31"})
    void all_others_are_taken(String day) {
        json(day).statusCode(204);
    }

    private static ValidatableResponse json(String day) {
        return As.role("handler")
                .official("H-1")
                .request()
                .contentType(ContentType.JSON)
                .body("{\"day\":\"" + day + "\"}")
                .post("/api/notes/v1/notes/marked")
                .then();
    }
}
