package org.mingjing.process.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.Db;

/** What the service itself may do to what was recorded: nothing. */
@QuarkusTest
class RegisterGuardTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register_entry set content = '{}'",
                "delete from register_entry",
                "truncate register_entry",
                "truncate register_entry cascade",
                "alter table register_entry disable trigger register_entry_append_only",
                "drop trigger register_entry_append_only on register_entry",
                "set session_replication_role = replica",
                "drop table register_entry",
                "alter table register_entry add column more text",
                "create table of_my_own (id integer)",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
                "update collective_vote set view = 'AGREE'",
                "delete from collective_vote",
                "truncate collective_vote",
                "update disclosure set outcome = 'GRANT'",
                "delete from disclosure",
                "truncate disclosure",
                "delete from case_file",
                "delete from case_step"
            })
    void theRuntimeRoleCannot(String statement) throws SQLException {
        try (var connection = Db.asRuntime()) {
            assertThatThrownBy(() -> run(connection, statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    /** The grant is one lock, the trigger the other: it holds even against the owner of the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register_entry set content = '{}'",
                "delete from register_entry",
                "truncate register_entry"
            })
    void evenTheOwnerIsStoppedByTheTrigger(String statement) throws SQLException {
        try (var connection = Db.asOwner()) {
            assertThatThrownBy(() -> run(connection, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void openingACaseIsAnEntryToo() {
        var file = open(officeWith("III", PLAIN));
        assertThat(count("register_entry where kind = 'OPEN' and case_number", file.number()))
                .isOne();
    }

    @Test
    void noEntryNamesTheApplicant() throws SQLException {
        var file = open(officeWith("III", PLAIN));
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement(
                        "select count(*) from register_entry where case_number = ? and content like '%某申请人%'")) {
            query.setString(1, file.number());
            try (var rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
