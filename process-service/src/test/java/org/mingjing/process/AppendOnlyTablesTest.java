package org.mingjing.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.Db;

/** What was charged, granted, said or published cannot be changed by the service, nor even by the owner of the tables. */
@QuarkusTest
class AppendOnlyTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charge",
                "clock_extension",
                "alert_card_entry",
                "calendar_edition",
                "calendar_departure",
                "case_party",
                "log_chain"
            })
    void the_runtime_role_has_no_right_to_change_a_row(String table) throws SQLException {
        try (var connection = Db.asRuntime();
                var statement = connection.createStatement()) {
            for (var change : changesOf(table)) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> statement.execute("alter table " + table + " disable trigger all"))
                    .hasMessageContaining("must be owner");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charge",
                "clock_extension",
                "alert_card_entry",
                "calendar_edition",
                "calendar_departure",
                "case_party",
                "log_chain"
            })
    void a_trigger_refuses_what_a_grant_would_allow(String table) throws SQLException {
        try (var connection = Db.asOwner();
                var statement = connection.createStatement()) {
            for (var change : changesOf(table)) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
    }

    private static String[] changesOf(String table) {
        var column = table.equals("calendar_departure")
                ? "kind"
                : table.equals("log_chain") ? "no" : table.equals("calendar_edition") ? "imported_by" : "id";
        return new String[] {
            "update %s set %s = null".formatted(table, column), "delete from " + table, "truncate " + table + " cascade"
        };
    }
}
