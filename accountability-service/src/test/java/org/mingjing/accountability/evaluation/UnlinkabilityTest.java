package org.mingjing.accountability.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.accountability.AccountabilityFixtures.eventually;
import static org.mingjing.accountability.AccountabilityFixtures.fresh;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rate;
import static org.mingjing.accountability.AccountabilityFixtures.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mingjing.accountability.AccountabilityFixtures.Office;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.testkit.As;

/** What somebody finds who has a copy of the whole database and looks for who answered what. */
@QuarkusTest
class UnlinkabilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String remark = fresh("remark");
    private Office office;
    private String token;
    private String evaluationId;

    @BeforeEach
    void somebodyRates() {
        office = office();
        token = office.invitation();
        As.nobody()
                .contentType("application/json")
                .header("Idempotency-Key", RandomCodes.of(130))
                .body(Map.of("token", token, "stars", 1, "remark", remark))
                .post("/api/accountability/v1/public/evaluations")
                .then()
                .statusCode(201);
        eventually("select 1 from evaluation where remark = ?", remark);
        evaluationId =
                rows("select id::text from evaluation where remark = ?", remark).get(0);
    }

    @Test
    void noRowOfAnyTableHoldsBothTheTokenAndTheAnswer() {
        for (var row : everyRow()) {
            assertThat(row.contains(RandomCodes.hash(token)) && (row.contains(remark) || row.contains(evaluationId)))
                    .as(row)
                    .isFalse();
        }
    }

    @Test
    void theRowsOfTokenAndAnswerShareNothingButThePowerAndTheUnit() throws JsonProcessingException {
        var shared = valuesOfRowsWith(RandomCodes.hash(token));
        shared.retainAll(valuesOfRowsWith(evaluationId));

        assertThat(Set.of(office.power(), office.unit())).containsAll(shared);
    }

    @Test
    void noTableOfEvaluationsKeepsATimeFinerThanADay() {
        assertThat(rows("select table_name || '.' || column_name from information_schema.columns where table_name in"
                        + " ('invitation', 'ballot_box', 'evaluation') and data_type ~ 'time|interval'"))
                .isEmpty();
        assertThat(rows("select data_type from information_schema.columns where table_name = 'evaluation' and"
                        + " column_name = 'recorded_on'"))
                .containsExactly("date");
    }

    /** Five times, because the box may have been opened before we look, and then tells nothing. */
    @RepeatedTest(5)
    void theTokenIsSpentAndTheAnswerPutIntoTheBoxInDifferentTransactions() {
        var another = office.invitation();
        rate(another, 5).then().statusCode(201);

        assertThat(rows(
                        "select 1 from invitation i join ballot_box b on b.xmin = i.xmin where i.token_hash = ?",
                        RandomCodes.hash(another)))
                .isEmpty();
    }

    @Test
    void theIdTellsNoTime() {
        assertThat(UUID.fromString(evaluationId).version()).isEqualTo(4);
    }

    @Test
    void nothingIsKeptOfTheRequestItself() {
        assertThat(everyRow()).noneMatch(row -> row.contains("evaluation.give") || row.contains(token));
        assertThat(rows("select 1 from idempotency_key where scope like 'anonymous%'"))
                .isEmpty();
    }

    @Test
    void aTokenThatWasUsedIsAnsweredAlikeWhateverWasAnswered() {
        var again = rate(token, 5).body().asString();

        assertThat(again).doesNotContain(remark).doesNotContain(evaluationId);
    }

    private Set<String> valuesOfRowsWith(String text) throws JsonProcessingException {
        var values = new HashSet<String>();
        for (var row : everyRow()) {
            if (row.contains(text)) {
                leaves(JSON.readTree(row), values);
            }
        }
        assertThat(values).isNotEmpty();
        return values;
    }

    private static void leaves(JsonNode node, Set<String> into) {
        if (node.isContainerNode()) {
            node.forEach(child -> leaves(child, into));
        } else if (node.isTextual()) {
            into.add(node.asText());
        }
    }

    private static List<String> everyRow() {
        return rows("select table_name from information_schema.tables where table_schema = 'public'").stream()
                .flatMap(table -> rows("select to_jsonb(t)::text from \"" + table + "\" t").stream())
                .toList();
    }
}
