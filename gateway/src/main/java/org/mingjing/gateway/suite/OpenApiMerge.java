package org.mingjing.gateway.suite;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one OpenAPI document of several. Two services may call different things by one name: then the later one's carries its
 * service's name in front.
 */
class OpenApiMerge {
    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final JsonArray tags = new JsonArray();

    OpenApiMerge add(String service, JsonObject document) {
        var source = document.getJsonObject("components", new JsonObject());
        var renamed = clashes(service, source);
        for (var kind : source.fieldNames()) {
            addComponents(kind, source.getJsonObject(kind), renamed);
        }
        document.getJsonObject("paths", new JsonObject())
                .forEach(path -> paths.put(path.getKey(), withRefs(path.getValue(), renamed)));
        document.getJsonArray("tags", new JsonArray()).stream()
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        return this;
    }

    /** What speaks of something renamed is itself no longer the same, so this goes on until nothing new is found. */
    private Map<String, String> clashes(String service, JsonObject source) {
        var renamed = new LinkedHashMap<String, String>();
        int before;
        do {
            before = renamed.size();
            for (var kind : source.fieldNames()) {
                var known = components.getJsonObject(kind, new JsonObject());
                for (var component : source.getJsonObject(kind)) {
                    var same = known.getValue(component.getKey());
                    if (same != null && !same.equals(withRefs(component.getValue(), renamed))) {
                        renamed.put(
                                "#/components/" + kind + "/" + component.getKey(),
                                prefixed(service, component.getKey()));
                    }
                }
            }
        } while (renamed.size() > before);
        return renamed;
    }

    JsonObject document() {
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", "明镜 Mingjing")
                                .put("version", "v1")
                                .put("description", "行政权力运行监控 · Monitoring of administrative power"))
                .put("paths", paths)
                .put("components", components)
                .put("tags", tags);
    }

    private void addComponents(String kind, JsonObject additions, Map<String, String> renamed) {
        if (!components.containsKey(kind)) {
            components.put(kind, new JsonObject());
        }
        additions.forEach(addition -> components
                .getJsonObject(kind)
                .put(
                        renamed.getOrDefault("#/components/" + kind + "/" + addition.getKey(), addition.getKey()),
                        withRefs(addition.getValue(), renamed)));
    }

    private static Object withRefs(Object value, Map<String, String> renamed) {
        if (value instanceof JsonObject object) {
            var copy = new JsonObject();
            object.forEach(field -> copy.put(field.getKey(), withRefs(field.getValue(), renamed)));
            return copy;
        }
        if (value instanceof JsonArray array) {
            var copy = new JsonArray();
            array.forEach(item -> copy.add(withRefs(item, renamed)));
            return copy;
        }
        if (value instanceof String text && renamed.containsKey(text)) {
            return text.substring(0, text.lastIndexOf('/') + 1) + renamed.get(text);
        }
        return value;
    }

    private static String prefixed(String service, String name) {
        return service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1) + name;
    }
}
