package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.Db;

@QuarkusTest
class DatabaseRolesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'another'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger audit_entry_append_only",
                "drop trigger audit_entry_append_only on audit_entry",
                "create table mine (id integer)",
                "alter table note add column mine integer",
                "drop table note",
                "set session_replication_role = replica"
            })
    void the_runtime_role_can_neither_change_the_audit_nor_the_schema(String statement) throws SQLException {
        try (var connection = Db.asRuntime();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> org.assertj.core.api.Assertions.assertThat(refused.getSQLState())
                                    .isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set actor = 'another'", "delete from audit_entry", "truncate audit_entry"})
    void not_even_the_owner_changes_the_audit_by_mistake(String statement) throws SQLException {
        try (var connection = Db.asOwner();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("append-only");
        }
    }
}
