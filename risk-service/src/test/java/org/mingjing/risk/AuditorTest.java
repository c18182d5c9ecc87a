package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.RiskFixtures.auditor;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An auditor reads, and writes nothing about others: every operation there is, by the document of the interface. */
@QuarkusTest
class AuditorTest {
    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    /** An auditor is an official like any other: this is about themselves, each operation refuses them anybody else's. */
    private static final Set<String> OF_THEIR_OWN = Set.of(
            "post /officials/{code}/interests",
            "post /interests/{id}/end",
            "post /officials/{code}/interest-declarations",
            "post /officials/{code}/pledges",
            // As a member who was there, which an auditor is when named as one.
            "post /quarterly-reviews/{code}/signatures");

    /** Anybody may, without saying who they are. */
    private static final Set<String> OF_THE_PUBLIC = Set.of(
            "post /public/questionnaire-lookups",
            "post /public/questionnaire-answers",
            "post /public/powers/{code}/risk-points");

    @Test
    void an_auditor_changes_nothing_but_what_is_theirs() {
        Map<String, Map<String, Map<String, Object>>> paths = auditor()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        var let = new TreeSet<String>();
        var refused = new TreeSet<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (WRITES.contains(method)) {
                bodies(operation)
                        .forEach(type -> (call(method, path, type) == 403 ? refused : let)
                                .add(method + " " + path.replace("/api/risk/v1", "")));
            }
        }));

        var theirs = new TreeSet<>(OF_THEIR_OWN);
        theirs.addAll(OF_THE_PUBLIC);
        assertThat(let).isEqualTo(theirs);
        assertThat(refused).hasSizeGreaterThan(100);
    }

    private static int call(String method, String path, String type) {
        return auditor()
                .contentType(type)
                .header("If-Match", "*")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .request(method, path.replaceAll("\\{.*?}", "1"))
                .statusCode();
    }

    private static Set<String> bodies(Map<String, Object> operation) {
        return operation.get("requestBody") instanceof Map<?, ?> body && body.get("content") instanceof Map<?, ?> types
                ? new TreeSet<>(types.keySet().stream().map(String::valueOf).toList())
                : Set.of("application/json");
    }
}
