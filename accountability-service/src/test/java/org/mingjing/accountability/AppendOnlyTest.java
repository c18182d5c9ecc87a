package org.mingjing.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.testkit.Db;

/** What was answered, decided, scored by and published can be added to and not changed. */
@QuarkusTest
class AppendOnlyTest {

    static Stream<String> tables() {
        return Stream.of(
                "evaluation",
                "reporter",
                "complaint_decision",
                "score_parts_edition",
                "score_part",
                "score_table_edition",
                "score_row",
                "published_score",
                "audit_entry");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theServiceMayNotChangeDeleteOrTruncate(String table) throws SQLException {
        try (var runtime = Db.asRuntime()) {
            refused(runtime, "update " + table + " set " + firstColumn(table) + " = " + firstColumn(table));
            refused(runtime, "delete from " + table);
            refused(runtime, "truncate " + table);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theServiceMayNotSwitchTheTriggerOff(String table) throws SQLException {
        try (var runtime = Db.asRuntime()) {
            refused(runtime, "alter table " + table + " disable trigger all");
            refused(runtime, "drop table " + table);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void evenTheOwnerIsRefusedByTheTrigger(String table) throws SQLException {
        try (var owner = Db.asOwner()) {
            refused(owner, "update " + table + " set " + firstColumn(table) + " = " + firstColumn(table));
            refused(owner, "delete from " + table);
        }
    }

    @Test
    void whatWasComplainedOfStaysAsItWasWritten() throws SQLException {
        try (var runtime = Db.asRuntime()) {
            refused(runtime, "update complaint set text = 'x'");
            refused(runtime, "update complaint set unit_code = 'x'");
            refused(runtime, "delete from complaint");
            refused(runtime, "update invitation set power_code = 'x'");
            refused(runtime, "delete from invitation");
            assertThatCode(() -> execute(runtime, "update complaint set status = status"))
                    .doesNotThrowAnyException();
        }
    }

    private static String firstColumn(String table) {
        return AccountabilityFixtures.rows(
                        "select column_name from information_schema.columns where table_name = ?"
                                + " order by ordinal_position",
                        table)
                .get(0);
    }

    private static void refused(Connection connection, String statement) {
        assertThatThrownBy(() -> execute(connection, statement))
                .as(statement)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        // 42501: insufficient privilege, from the grant or from the trigger.
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
