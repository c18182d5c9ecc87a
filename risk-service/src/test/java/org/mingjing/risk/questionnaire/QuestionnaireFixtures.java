package org.mingjing.risk.questionnaire;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.supervisor;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

/** Questionnaires at work, and what somebody finds who has a copy of the database. */
final class QuestionnaireFixtures {
    static final String QUESTIONNAIRES = "/api/risk/v1/questionnaires";

    private QuestionnaireFixtures() {}

    static Map<String, Object> draft(Map<String, Object> about) {
        var draft = new HashMap<>(about);
        draft.put("title", "作风测评");
        draft.put("audience", "PUBLIC");
        draft.put(
                "questions",
                List.of(
                        Map.of(
                                "no",
                                1,
                                "kind",
                                "CHOICE",
                                "text",
                                "是否满意",
                                "options",
                                List.of("是", "否"),
                                "required",
                                true),
                        Map.of("no", 2, "kind", "SCALE", "text", "服务态度", "required", false),
                        Map.of("no", 3, "kind", "TEXT", "text", "意见", "required", false)));
        return draft;
    }

    static String drafted(Map<String, Object> about) {
        return analyst()
                .contentType("application/json")
                .body(draft(about))
                .post(QUESTIONNAIRES)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("code");
    }

    static String opened(Map<String, Object> about) {
        var code = drafted(about);
        step(code, "opening").statusCode(200).body("state", equalTo("OPEN"));
        return code;
    }

    /** Closed, and counted. */
    static void closed(String code) {
        step(code, "closing").statusCode(200).body("state", equalTo("CLOSED"));
        await().untilAsserted(
                        () -> analyst().get(QUESTIONNAIRES + "/" + code).then().body("counted", equalTo(true)));
    }

    static ValidatableResponse step(String code, String step) {
        var tag = analyst().get(QUESTIONNAIRES + "/" + code).header("ETag");
        return analyst()
                .header("If-Match", tag)
                .post(QUESTIONNAIRES + "/" + code + "/" + step)
                .then();
    }

    static List<String> tokens(String code, int count) {
        return issue(supervisor(), code, count).statusCode(201).extract().path("tokens");
    }

    /** By somebody else than who runs it. */
    static ValidatableResponse issue(RequestSpecification as, String code, int count) {
        return as.contentType("application/json")
                .body(Map.of("count", count))
                .post(QUESTIONNAIRES + "/" + code + "/tokens")
                .then();
    }

    static ValidatableResponse answer(String token, int choice, int scale, String text) {
        return As.nobody()
                .contentType("application/json")
                .body(Map.of(
                        "token",
                        token,
                        "answers",
                        List.of(
                                Map.of("no", 1, "choice", choice),
                                Map.of("no", 2, "choice", scale),
                                Map.of("no", 3, "text", text))))
                .post("/api/risk/v1/public/questionnaire-answers")
                .then();
    }

    /** Every row of every table that holds a text, after the name of its table. */
    static List<String> rowsHolding(String text) {
        var found = new ArrayList<String>();
        for (var table : query("select table_name from information_schema.tables where table_schema = 'public'")) {
            query("select to_jsonb(t)::text from \"" + table + "\" t").stream()
                    .filter(row -> row.contains(text))
                    .forEach(row -> found.add(table + " " + row));
        }
        return found;
    }

    static List<String> timeColumns() {
        return query("select table_name || '.' || column_name from information_schema.columns where table_name in"
                + " ('questionnaire_token', 'questionnaire_box', 'questionnaire_answer')"
                + " and data_type ~ 'time|date|interval'");
    }

    static List<String> query(String query) {
        try (var connection = Db.asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
