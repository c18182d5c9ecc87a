package org.mingjing.gateway.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The merge of the documents that the services really have. */
class CommittedDocumentsTest {
    private final Map<String, JsonObject> documents = new TreeMap<>();
    private JsonObject merged;

    @BeforeEach
    void merge() throws IOException {
        for (var service : new String[] {"accountability", "process", "risk"}) {
            documents.put(
                    service,
                    new JsonObject(Files.readString(Path.of("..", service + "-service", "openapi", "openapi.json"))));
        }
        var merge = new OpenApiMerge();
        documents.forEach(merge::add);
        merged = merge.document();
    }

    @Test
    void every_reference_leads_to_something() {
        var references = new HashSet<String>();
        each(merged, (name, value) -> {
            if (name.equals("$ref")) {
                references.add((String) value);
            }
        });
        assertThat(references)
                .hasSizeGreaterThan(50)
                .allSatisfy(reference ->
                        assertThat(at(merged, reference)).as(reference).isNotNull());
    }

    @Test
    void every_operation_still_speaks_of_the_things_of_its_own_service() {
        documents.forEach((service, document) -> document.getJsonObject("paths")
                .forEach(path -> assertThat(
                                inlined(merged, merged.getJsonObject("paths").getValue(path.getKey()), Set.of()))
                        .as(path.getKey())
                        .isEqualTo(inlined(document, path.getValue(), Set.of()))));
    }

    @Test
    void no_component_is_lost() {
        documents.forEach((service, document) -> document.getJsonObject("components")
                .forEach(kind -> ((JsonObject) kind.getValue()).fieldNames().forEach(name -> {
                    var all = merged.getJsonObject("components").getJsonObject(kind.getKey());
                    var prefixed = service.substring(0, 1).toUpperCase() + service.substring(1) + name;
                    var whole = inlined(document, ((JsonObject) kind.getValue()).getValue(name), Set.of());
                    assertThat(new Object[] {
                                inlined(merged, all.getValue(name), Set.of()),
                                inlined(merged, all.getValue(prefixed), Set.of())
                            })
                            .as(service + " " + name)
                            .contains(whole);
                })));
    }

    @Test
    void no_path_is_lost() {
        var paths = documents.values().stream()
                .flatMap(document -> document.getJsonObject("paths").fieldNames().stream())
                .toList();
        assertThat(merged.getJsonObject("paths").fieldNames()).containsExactlyInAnyOrderElementsOf(paths);
    }

    /** With everything it refers to in the place of the references, but for what refers to itself. */
    private static Object inlined(JsonObject document, Object value, Set<String> within) {
        if (value instanceof JsonObject object) {
            if (object.containsKey("$ref")) {
                var reference = object.getString("$ref");
                if (within.contains(reference)) {
                    return "itself";
                }
                var deeper = new HashSet<>(within);
                deeper.add(reference);
                return inlined(document, at(document, reference), deeper);
            }
            var copy = new JsonObject();
            object.forEach(field -> copy.put(field.getKey(), inlined(document, field.getValue(), within)));
            return copy;
        }
        if (value instanceof JsonArray array) {
            var copy = new JsonArray();
            array.forEach(item -> copy.add(inlined(document, item, within)));
            return copy;
        }
        return value;
    }

    private static Object at(JsonObject document, String reference) {
        Object found = document;
        for (var name : reference.substring("#/".length()).split("/")) {
            found = found instanceof JsonObject object ? object.getValue(name) : null;
        }
        return found;
    }

    private static void each(Object value, BiConsumer<String, Object> seen) {
        if (value instanceof JsonObject object) {
            object.forEach(field -> {
                seen.accept(field.getKey(), field.getValue());
                each(field.getValue(), seen);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> each(item, seen));
        }
    }
}
