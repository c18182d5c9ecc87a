package org.mingjing.kit.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start on a database that garbles Chinese text or forgets what it acknowledged: encoding UTF8, locale
 * C.UTF-8 whatever the machine's, fsync, full_page_writes and synchronous_commit on.
 */
@ApplicationScoped
class DatabaseCheck {
    private final AgroalDataSource database;
    private final boolean requireDurable;

    DatabaseCheck(
            AgroalDataSource database,
            @ConfigProperty(name = "mingjing.database.require-durable") boolean requireDurable) {
        this.database = database;
        this.requireDurable = requireDurable;
    }

    void check(@Observes @Priority(1) StartupEvent starting) throws SQLException {
        try (var connection = database.getConnection()) {
            require(
                    connection,
                    "select pg_encoding_to_char(encoding) from pg_database where datname = current_database()",
                    "UTF8");
            require(
                    connection,
                    "select coalesce(datlocale, datcollate) from pg_database where datname = current_database()",
                    "C.UTF-8");
            if (requireDurable) {
                require(connection, "show fsync", "on");
                require(connection, "show full_page_writes", "on");
                refuse(connection, "show synchronous_commit", Set.of("off", "local"));
            }
        }
    }

    private static void refuse(Connection connection, String query, Set<String> weak) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            if (weak.contains(row.getString(1))) {
                throw new IllegalStateException("the database is not fit: " + query + " gives " + row.getString(1));
            }
        }
    }

    private static void require(Connection connection, String query, String wanted) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            var found = row.getString(1);
            if (!wanted.equalsIgnoreCase(found == null ? null : found.replace("utf8", "UTF-8"))) {
                throw new IllegalStateException(
                        "the database is not fit: " + query + " gives " + found + " and must give " + wanted);
            }
        }
    }
}
