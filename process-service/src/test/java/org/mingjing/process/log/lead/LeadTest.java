package org.mingjing.process.log.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mingjing.process.log.EmptyPool;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.testkit.Db;

@QuarkusTest
class LeadTest {
    @Inject
    AgroalDataSource database;

    @Inject
    Sequencer sequencer;

    @Inject
    LedLog log;

    @Inject
    MakeCheckpoints makeCheckpoints;

    @Inject
    Publication publication;

    @Test
    void one_leads_at_a_time_and_the_next_when_that_one_has_given_it_back() throws SQLException {
        try (var lead = Lead.take(database)) {
            assertThat(lead).isNotNull();
            assertThat(Lead.take(database)).isNull();
        }
        try (var next = Lead.take(database)) {
            assertThat(next).isNotNull();
        }
        assertThat(locks()).as("left with a connection of the pool").isEqualTo("0");
    }

    @Test
    void a_lead_that_could_not_begin_leaves_no_lock_with_the_pool() throws SQLException {
        asOwner("revoke update (epoch) on log_coord from " + runtime());
        try {
            assertThatThrownBy(() -> Lead.take(database)).hasMessageContaining("permission denied");
            assertThat(locks()).isEqualTo("0");
        } finally {
            asOwner("grant update (epoch) on log_coord to " + runtime());
        }
    }

    @Test
    void a_host_that_died_is_given_up_in_seconds_and_only_as_long_as_it_leads() throws SQLException {
        try (var lead = Lead.take(database)) {
            assertThat(lead.forPlaces().read(LeadTest::patience)).isEqualTo("6000, 20s");
            assertThat(lead.forCheckpoints().read(LeadTest::patience)).isEqualTo("6000, 20s");
        }
        try (var one = database.getConnection();
                var another = database.getConnection()) {
            assertThat(patience(one)).isEqualTo("0, 0");
            assertThat(patience(another)).isEqualTo("0, 0");
        }
    }

    @Test
    void what_fails_half_way_is_undone_and_the_lead_goes_on() throws SQLException {
        try (var lead = Lead.take(database)) {
            assertThatThrownBy(() -> lead.forPlaces().transaction(connection -> {
                        execute(connection, "insert into log_pending values (-7)");
                        throw new OutOfMemoryError("half way");
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
            var left = lead.forPlaces()
                    .transaction(
                            connection -> value(connection, "select count(*) from log_pending where inbox_id = -7"));
            assertThat(left).isEqualTo("0");
        }
    }

    @Test
    void who_leads_waits_for_no_connection_that_requests_have() throws SQLException {
        log.append(1);
        try (var lead = Lead.take(database)) {
            var course = makeCheckpoints.begin(lead);
            EmptyPool.of(database, () -> {
                lead.confirm();
                assertThat(sequencer.sequence(lead)).isPositive();
                while (course.next()) {
                    // What is left goes under the next checkpoint.
                }
            });
            var size = lead.forPlaces().read(connection -> value(connection, "select next_idx from log_coord"));
            assertThat(publication.witnessed().orElseThrow().checkpoint().size())
                    .hasToString(size);
        }
    }

    private static String patience(Connection connection) throws SQLException {
        return value(connection, "show tcp_user_timeout") + ", " + value(connection, "show lock_timeout");
    }

    private static String runtime() throws SQLException {
        try (var connection = Db.asRuntime()) {
            return value(connection, "select current_user");
        }
    }

    private static String locks() throws SQLException {
        try (var connection = Db.asOwner()) {
            return value(
                    connection,
                    "select count(*) from pg_locks where locktype = 'advisory' and objsubid = 1"
                            + " and database = (select oid from pg_database where datname = current_database())"
                            + " and classid = " + 0x6d6a2d74 + " and objid = " + 0x6c6f6721);
        }
    }

    private static void asOwner(String statement) throws SQLException {
        try (var owner = Db.asOwner()) {
            execute(owner, statement);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
