package org.mingjing.testkit.notes;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Tokens;

@QuarkusTest
class EdgeTest {
    private static final String NOTES = "/api/notes/v1/notes";
    private static final Tokens HANDLER = new Tokens(Set.of("handler"), "EB", "H-1");

    @Test
    void no_token_is_401_with_a_problem() {
        unauthenticated(As.nobody().get(NOTES).then());
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", (Supplier<String>) HANDLER::expired),
                Arguments.of("for another audience", (Supplier<String>) HANDLER::forAnotherAudience),
                Arguments.of("an ID token", (Supplier<String>) HANDLER::idToken),
                Arguments.of("signed by somebody else", (Supplier<String>) HANDLER::signedBySomebodyElse),
                Arguments.of("no token at all", (Supplier<String>) () -> "not-a-token"),
                Arguments.of("two dots", (Supplier<String>) () -> ".."),
                Arguments.of("three parts of nothing", (Supplier<String>) () -> "a.b.c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_token_that_keycloak_never_issued_is_401(String what, Supplier<String> token) {
        unauthenticated(As.bearing(token.get()).get(NOTES).then());
    }

    /** Whoever comes with an old token may still read and write what everybody may. */
    @Test
    void who_may_do_it_without_a_token_may_with_a_bad_one() {
        As.bearing(HANDLER.expired())
                .contentType(ContentType.JSON)
                .body("{\"code\": \"ANONYMOUS-WITH-TOKEN\", \"text\": \"x\"}")
                .post(NOTES + "/anonymous")
                .then()
                .statusCode(201);
    }

    @Test
    void a_good_token_is_let_in() {
        As.bearing(HANDLER.signed()).get(NOTES).then().statusCode(200);
    }

    @Test
    void the_wrong_role_is_403_with_a_problem() {
        As.role("auditor").request().get(NOTES).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void another_unit_looks_as_if_it_were_not_there() {
        var handler = As.role("handler").unit("EB-XZSP");

        handler.request().get(NOTES + "/of-unit/EB-XZSP").then().statusCode(200);
        handler.request()
                .get(NOTES + "/of-unit/EB-JSZG")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        As.role("handler")
                .unit("EB")
                .request()
                .get(NOTES + "/of-unit/EB-JSZG")
                .then()
                .statusCode(200);
    }

    /** Only handlers may ask for it, and a handler's unit ends where it ends, whatever else they are. */
    @ParameterizedTest
    @ValueSource(strings = {"auditor", "risk-analyst", "supervisor", "party-committee", "integration"})
    void another_role_that_spans_all_units_opens_none_to_the_role_that_acts(String other) {
        var both = As.role("handler", other).unit("EB-XZSP");

        both.request().get(NOTES + "/of-unit/EB-XZSP").then().statusCode(200);
        both.request().get(NOTES + "/of-unit/EB-JSZG").then().statusCode(404);
        both.request()
                .get(NOTES + "/of-unit-seen-by-all/EB-JSZG")
                .then()
                .statusCode(other.equals("auditor") ? 200 : 404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                      | Not found
            en-US,zh;q=0.5          | Not found
            zh-CN                   | 未找到
            zh;q=0.9, en;q=0.8      | 未找到
            fr                      | 未找到
            ;;;q=x                  | 未找到
            """)
    void problems_speak_the_language_asked_for(String wanted, String title) {
        As.bearing(HANDLER.signed())
                .header("Accept-Language", wanted)
                .get("/api/notes/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{\"code\":\"a\"",
                "{\"code\":\"a\",\"text\":\"b\"} trailing",
                "{\"code\":\"a\",\"code\":\"b\",\"text\":\"c\"}",
                "{\"code\":\"a\",\"text\":\"b\",\"id\":1}",
                "{\"code\":\"a\",\"text\":5}",
                "{\"code\":\"a\",\"text\":\"nul \\u0000\"}",
                "{\"code\":\"a\",\"text\":\"half \\ud83d\"}",
                "{\"code\":\"a\",\"text\":\" \"}"
            })
    void a_malformed_body_is_400_with_a_problem(String body) {
        As.bearing(HANDLER.signed())
                .contentType(ContentType.JSON)
                .body(body)
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_field_that_is_not_valid_is_named() {
        As.bearing(HANDLER.signed())
                .contentType(ContentType.JSON)
                .body("{\"code\":\"\",\"text\":\"b\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("code"))
                .body("errors.message", hasItem("不能为空"));
        As.bearing(HANDLER.signed())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"code\":\"\",\"text\":\"b\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("must not be blank"));
    }

    @Test
    void a_wrong_content_type_is_415_and_a_wrong_method_405() {
        As.bearing(HANDLER.signed())
                .contentType("text/plain")
                .body("x")
                .post(NOTES)
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        As.bearing(HANDLER.signed())
                .delete(NOTES)
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void a_list_goes_on_where_it_stopped_and_refuses_a_cursor_that_is_not_its_own() {
        for (var code : Set.of("P-1", "P-2", "P-3")) {
            As.bearing(HANDLER.signed())
                    .contentType(ContentType.JSON)
                    .body("{\"code\":\"" + code + "\",\"text\":\"b\"}")
                    .post(NOTES)
                    .then()
                    .statusCode(201);
        }
        String next = As.bearing(HANDLER.signed())
                .get(NOTES + "?prefix=P-&limit=2")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(java.util.List.of("P-1", "P-2")))
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
                .extract()
                .path("next");

        list("prefix=P-&limit=2&after=" + next)
                .statusCode(200)
                .body("items.code", equalTo(java.util.List.of("P-3")))
                .body("$", not(org.hamcrest.Matchers.hasKey("next")));
        list("prefix=Q-&after=" + next).statusCode(400);
        list("prefix=P-&after=" + next.substring(1)).statusCode(400);
        list("prefix=P-&after=%25%25").statusCode(400);
        list("prefix=P-&limit=0").statusCode(400).body("type", equalTo("/problems/limit-invalid"));
        list("prefix=P-&limit=201").statusCode(400);
        list("prefix=P-&limit=many").statusCode(400);
        list("prefix=P-%00").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code,text                       | 422 | table-empty
            ''                              | 422 | table-empty
            code                            | 422 | table-refused
            code,text,more                  | 422 | table-refused
            code,text\\na,=1+1             | 422 | table-refused
            code,text\\na,b\\na,c          | 422 | table-refused
            code,text\\na                   | 422 | table-refused
            code,text\\na,"b                | 422 | table-refused
            """)
    void a_table_that_cannot_be_taken_says_why(String table, int status, String problem) {
        table(table.replace("\\n", "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem));
    }

    @Test
    void a_table_in_another_encoding_is_refused_and_a_byte_order_mark_is_not() {
        table("code,text\na,中文".getBytes(java.nio.charset.Charset.forName("GB18030")))
                .statusCode(422)
                .body("type", equalTo("/problems/table-not-utf8"));
        table("\ufeffcode,text\na,中文".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(200);
    }

    private static ValidatableResponse table(byte[] body) {
        return As.bearing(HANDLER.signed())
                .contentType("text/csv")
                .body(body)
                .post(NOTES + "/table")
                .then();
    }

    private static ValidatableResponse list(String query) {
        return As.bearing(HANDLER.signed())
                .urlEncodingEnabled(false)
                .get(NOTES + "?" + query)
                .then();
    }

    private static void unauthenticated(ValidatableResponse response) {
        response.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/unauthenticated"));
    }
}
