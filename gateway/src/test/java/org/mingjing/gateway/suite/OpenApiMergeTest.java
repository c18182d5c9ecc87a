package org.mingjing.gateway.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {
    private static final JsonObject RISK = new JsonObject("""
            {"paths": {"/api/risk/v1/pages": {"get": {"$ref": "#/components/schemas/Page"}}},
             "components": {"schemas": {
               "Page": {"items": {"$ref": "#/components/schemas/Item"}},
               "Item": {"type": "string"},
               "Problem": {"type": "object"}}}}""");
    private static final JsonObject PROCESS = new JsonObject("""
            {"paths": {"/api/process/v1/pages": {"get": {"$ref": "#/components/schemas/Page"}}},
             "components": {"schemas": {
               "Page": {"items": {"$ref": "#/components/schemas/Item"}},
               "Item": {"type": "integer"},
               "Problem": {"type": "object"}}}}""");

    private final JsonObject merged =
            new OpenApiMerge().add("risk", RISK).add("process", PROCESS).document();
    private final JsonObject schemas = merged.getJsonObject("components").getJsonObject("schemas");

    @Test
    void what_two_services_share_stays_one() {
        assertThat(schemas.fieldNames()).contains("Problem").doesNotContain("ProcessProblem");
    }

    @Test
    void different_things_of_one_name_become_two() {
        assertThat(schemas.getJsonObject("Item").getString("type")).isEqualTo("string");
        assertThat(schemas.getJsonObject("ProcessItem").getString("type")).isEqualTo("integer");
    }

    @Test
    void what_speaks_of_a_renamed_thing_follows_it() {
        assertThat(schemas.getJsonObject("ProcessPage").getJsonObject("items").getString("$ref"))
                .isEqualTo("#/components/schemas/ProcessItem");
        assertThat(schemas.getJsonObject("Page").getJsonObject("items").getString("$ref"))
                .isEqualTo("#/components/schemas/Item");
        assertThat(merged.getJsonObject("paths")
                        .getJsonObject("/api/process/v1/pages")
                        .getJsonObject("get")
                        .getString("$ref"))
                .isEqualTo("#/components/schemas/ProcessPage");
    }
}
