package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    private static Path directory;

    private static Suite suite;

    @BeforeAll
    static void start() throws Exception {
        suite = Suite.start(options());
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void whatIsCommittedIsOnDisk() throws Exception {
        try (var connection = as("mingjing_risk", "mingjing_risk_runtime")) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void textIsUtf8AndSortedAlikeOnEveryMachine() throws Exception {
        try (var connection = as("mingjing_process", "mingjing_process_runtime")) {
            assertThat(show(connection, "server_encoding")).isEqualTo("UTF8");
            assertThat(
                            single(
                                    connection,
                                    "select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        try (var connection = as("mingjing_risk", "mingjing_risk_runtime")) {
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void theOwnerMakesTablesAndTheRuntimeRoleDoesNot() throws Exception {
        for (var database : Postgres.DATABASES) {
            try (var owner = as(database, database + "_owner")) {
                owner.createStatement().execute("create table seen (id int)");
            }
            try (var runtime = as(database, database + "_runtime")) {
                assertRefused(runtime, "create table other (id int)");
                assertRefused(runtime, "create temporary table other (id int)");
                assertRefused(runtime, "create schema other");
                assertRefused(runtime, "drop table seen");
                assertRefused(runtime, "alter table seen disable trigger all");
                assertRefused(runtime, "select * from seen");
            }
        }
    }

    @Test
    void aServiceCannotReadTheDatabaseOfAnother() {
        assertThatThrownBy(() -> as("mingjing_process", "mingjing_risk_runtime"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> as("mingjing_accountability", "mingjing_risk_owner"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        suite.addresses().jdbc("mingjing_risk"), "mingjing_risk_runtime", "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(suite.addresses().jdbc("mingjing_risk"), "postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void itKeepsItsDataWhenItIsStoppedAndStarted() throws Exception {
        try (var owner = as("mingjing_risk", "mingjing_risk_owner")) {
            owner.createStatement().execute("create table kept as select 7 as n");
        }
        suite.stop("postgres");
        assertThatThrownBy(() -> as("mingjing_risk", "mingjing_risk_owner")).isInstanceOf(SQLException.class);
        suite.start("postgres");
        try (var owner = as("mingjing_risk", "mingjing_risk_owner")) {
            assertThat(single(owner, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void aSecondSuiteFromTheSameFolderIsRefused() {
        assertThatThrownBy(() -> Suite.start(options()))
                .isInstanceOf(AlreadyRunning.class)
                .hasMessageContaining("already running");
    }

    private static SuiteOptions options() {
        return SuiteOptions.ofCheckout()
                .in(directory)
                .on(Ports.free())
                .only(Set.of("postgres"))
                .tellingTo(new PrintStream(PrintStream.nullOutputStream()));
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> connection.createStatement().execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static Connection as(String database, String role) throws SQLException {
        return DriverManager.getConnection(suite.addresses().jdbc(database), role, suite.password(role));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return single(connection, "show " + setting);
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
