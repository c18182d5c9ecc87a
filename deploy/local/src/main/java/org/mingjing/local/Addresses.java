package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Where a running suite is reached. */
public record Addresses(Ports ports) {

    /** The addresses of the suite that runs from this folder (usually .mingjing of the checkout). */
    public static Addresses ofRunning(Path folder) {
        var file = new SuiteFolder(folder).addresses();
        if (Files.notExists(file)) {
            throw new SuiteFailed("明镜未在运行 Mingjing is not running: ./mingjing up");
        }
        try {
            Map<String, String> lines = new HashMap<>();
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                lines.put(line.substring(0, equals), line.substring(equals + 1));
            }
            return new Addresses(Ports.from(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only address people and other systems use. */
    public String gateway() {
        return "http://localhost:" + ports.gateway();
    }

    public String keycloak() {
        return Keycloak.url(ports.keycloak());
    }

    public String realm() {
        return keycloak() + "/realms/mingjing";
    }

    public String risk() {
        return "http://127.0.0.1:" + ports.risk();
    }

    public String process() {
        return "http://127.0.0.1:" + ports.process();
    }

    public String accountability() {
        return "http://127.0.0.1:" + ports.accountability();
    }

    public String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** @param database mingjing_risk, mingjing_process or mingjing_accountability */
    public String jdbc(String database) {
        return Postgres.url(ports.postgres(), database);
    }

    /** Readable by {@link #ofRunning} and by a shell. */
    void writeTo(Path file) {
        var lines = new TreeMap<String, String>();
        lines.put("MINGJING_GATEWAY_PORT", String.valueOf(ports.gateway()));
        lines.put("MINGJING_GATEWAY_METRICS_PORT", String.valueOf(ports.gatewayMetrics()));
        lines.put("MINGJING_KEYCLOAK_PORT", String.valueOf(ports.keycloak()));
        lines.put("MINGJING_RISK_PORT", String.valueOf(ports.risk()));
        lines.put("MINGJING_PROCESS_PORT", String.valueOf(ports.process()));
        lines.put("MINGJING_ACCOUNTABILITY_PORT", String.valueOf(ports.accountability()));
        lines.put("MINGJING_POSTGRES_PORT", String.valueOf(ports.postgres()));
        lines.put("MINGJING_KAFKA_PORT", String.valueOf(ports.kafka()));
        lines.put("MINGJING_KAFKA_CONTROLLER_PORT", String.valueOf(ports.kafkaController()));
        lines.put("MINGJING_WITNESS_PORT", String.valueOf(ports.witness()));
        lines.put("MINGJING_GATEWAY_URL", gateway());
        lines.put("MINGJING_KEYCLOAK_URL", keycloak());
        var text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
