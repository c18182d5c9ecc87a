package org.mingjing.testkit.notes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.As;

/** Text that hides, breaks or cannot be stored is refused wherever it comes in, and never first by PostgreSQL. */
@QuarkusTest
class TextAtTheDoorTest {
    private static final String NOTES = "/api/notes/v1/notes";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085", "\\ud83d", "\\ude00", "\\u202a", "\\u202e",
                "\\u2066", "\\u2069"
            })
    void is_refused_in_every_field_of_json_which_is_named(String character) {
        marked("{\"name\":\"a" + character + "b\"}", "name");
        marked("{\"reason\":\"" + character + "\"}", "reason");
        marked("{\"tags\":[\"a\",\"" + character + "\"]}", "tags.[1]");
        marked("{\"extra\":{\"k\":\"" + character + "\"}}", "extra.k");
    }

    /** Half a surrogate pair in a key is no JSON for the parser already. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u202e"})
    void is_refused_in_a_key_of_json_too(String character) {
        marked("{\"extra\":{\"" + character + "\":\"v\"}}", "extra");
    }

    @Test
    void ten_thousand_marks_on_a_letter_are_refused_and_an_accent_is_not() {
        marked("{\"reason\":\"a" + "\\u0301".repeat(10_000) + "\"}", "reason");
        json("{\"reason\":\"Cafe\\u0301 民办\"}").statusCode(204);
    }

    @Test
    void line_breaks_belong_into_long_texts_only() {
        json("{\"reason\":\"one\\n\\ttwo\\r\\nthree\"}").statusCode(204);
        marked("{\"name\":\"one\\ntwo\"}", "name");
        marked("{\"tags\":[\"one\\ttwo\"]}", "tags.[0]");
    }

    @Test
    void the_reader_is_told_why_in_their_language() {
        json("{\"name\":\"a\\u202eb\"}").body("errors.message", contains(containsString("改变文字方向")));
    }

    @ParameterizedTest
    @CsvSource({"%00", "%07", "%0A", "%09", "%C2%85", "%E2%80%AE", "%E2%81%A6"})
    void is_refused_in_a_query_whose_parameter_is_named(String encoded) {
        As.role("handler")
                .request()
                .urlEncodingEnabled(false)
                .get(NOTES + "?limit=5&prefix=a" + encoded + "b")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/text-refused"))
                .body("errors.field", contains("prefix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%01", "%07", "%0A", "%E2%80%AE"})
    void leads_nowhere_in_a_path(String encoded) {
        As.role("handler")
                .request()
                .urlEncodingEnabled(false)
                .get(NOTES + "/unannotated-roles-are-inherited/a" + encoded + "b")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u0085", "\u202e", "\u2066"})
    void is_refused_in_a_cell_which_is_named(String character) {
        As.role("handler")
                .official("H-1")
                .request()
                .contentType("text/csv")
                .body(("code,text\nb,c\na,x" + character + "y").getBytes(StandardCharsets.UTF_8))
                .post(NOTES + "/table")
                .then()
                .statusCode(422)
                .body("errors.field", contains("row 3, column text"));
    }

    private static void marked(String body, String field) {
        json(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/text-refused"))
                .body("errors.field", contains(field));
    }

    private static ValidatableResponse json(String body) {
        return As.role("handler")
                .official("H-1")
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOTES + "/marked")
                .then();
    }
}
