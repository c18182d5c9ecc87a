package org.mingjing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.mingjing.local.Addresses;

/** Connections to the databases of a running suite, as the services' own runtime roles. */
public final class Databases {
    private Databases() {}

    public static Connection open(Path folder, String database) throws SQLException {
        return open(folder, database, database + "_runtime");
    }

    /** As the role that may make tables. */
    public static Connection openAsOwner(Path folder, String database) throws SQLException {
        return open(folder, database, database + "_owner");
    }

    private static Connection open(Path folder, String database, String role) throws SQLException {
        return DriverManager.getConnection(Addresses.ofRunning(folder).jdbc(database), role, password(folder, role));
    }

    /** As the suite configures risk-service, so that a second instance can run beside it. */
    static Map<String, String> environmentOfRisk(Path folder, Addresses addresses, int port) {
        return Map.of(
                "MINGJING_HTTP_PORT",
                String.valueOf(port),
                "MINGJING_DB_URL",
                addresses.jdbc("mingjing_risk"),
                "MINGJING_DB_USER",
                "mingjing_risk_runtime",
                "MINGJING_DB_PASSWORD",
                password(folder, "mingjing_risk_runtime"),
                "MINGJING_DB_OWNER_USER",
                "mingjing_risk_owner",
                "MINGJING_DB_OWNER_PASSWORD",
                password(folder, "mingjing_risk_owner"),
                "MINGJING_PERSONAL_KEY",
                password(folder, "personal-key"),
                "MINGJING_PERSON_CODE_KEY",
                password(folder, "person-code-key"),
                "KAFKA_BOOTSTRAP_SERVERS",
                addresses.kafka(),
                "MINGJING_OIDC_URL",
                addresses.realm());
    }

    static Map<String, String> environmentOfSpring(Path folder, Addresses addresses, int port) {
        return Map.of(
                "SERVER_PORT",
                String.valueOf(port),
                "SPRING_DATASOURCE_URL",
                addresses.jdbc("mingjing_risk"),
                "SPRING_DATASOURCE_USERNAME",
                "mingjing_risk_runtime",
                "SPRING_DATASOURCE_PASSWORD",
                password(folder, "mingjing_risk_runtime"),
                "MINGJING_OIDC_URL",
                addresses.realm());
    }

    static Map<String, String> environmentOfQuarkus(Path folder, Addresses addresses, int port) {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL",
                addresses.jdbc("mingjing_risk"),
                "QUARKUS_DATASOURCE_USERNAME",
                "mingjing_risk_runtime",
                "QUARKUS_DATASOURCE_PASSWORD",
                password(folder, "mingjing_risk_runtime"),
                "MINGJING_OIDC_URL",
                addresses.realm());
    }

    /** Of a role such as mingjing_risk_runtime, or another of the suite's secrets. */
    public static String password(Path folder, String role) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("secrets"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(role);
    }
}
