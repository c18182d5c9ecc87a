package org.mingjing.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The realm as deploy/keycloak keeps it, with the demo accounts added where somebody wants them. */
record RealmFile(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectNode realm() {
        return (ObjectNode) read("mingjing-realm.json");
    }

    JsonNode demoAccounts() {
        return read("demo-accounts.json");
    }

    ObjectNode withDemoAccounts() {
        var realm = realm();
        var demo = demoAccounts();
        ((ArrayNode) realm.get("users")).addAll((ArrayNode) demo.get("users"));
        ((ArrayNode) realm.get("clients")).addAll((ArrayNode) demo.get("clients"));
        return realm;
    }

    private JsonNode read(String name) {
        try {
            return JSON.readTree(folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
