package org.mingjing.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of the version the suite runs, with one database and its owner and runtime roles. */
public final class TestPostgres {
    private static final String DATABASE = "mingjing_test";
    private static final String OWNER = DATABASE + "_owner";
    private static final String RUNTIME = DATABASE + "_runtime";

    private final EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestPostgres start() throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("max_connections", "60")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password 'owner'");
            statement.execute("create role " + RUNTIME + " login password 'runtime'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        }
        return new TestPostgres(server);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    Map<String, String> config() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url(),
                "quarkus.datasource.username",
                RUNTIME,
                "quarkus.datasource.password",
                "runtime",
                "quarkus.flyway.username",
                OWNER,
                "quarkus.flyway.password",
                "owner");
    }

    public void stop() throws IOException {
        server.close();
    }
}
