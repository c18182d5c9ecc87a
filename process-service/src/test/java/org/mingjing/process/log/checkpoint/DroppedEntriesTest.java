package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.testkit.Db;

/** Somebody keeps entries that were taken from their places; afterwards they get them, for there is one log for all tests. */
@QuarkusTest
class DroppedEntriesTest {
    private static final String INSERT =
            "insert into log_inbox (producer, producer_key, leaf_hash, body, deadline, received_at)"
                    + " values ('test', ?, ?, ?, now() + interval '1 day', now())";

    @Inject
    LedLog log;

    @Inject
    Publication publication;

    @Test
    void an_entry_that_neither_waits_nor_has_a_place_is_missed_by_who_leads_and_by_who_begins() throws Exception {
        try (var leader = log.leader()) {
            leader.publish();
            log.append(1);
            asRuntime("delete from log_pending");
            assertMissesAnEntry(leader::publish);
        }
        assertMissesAnEntry(log::begin);
        haveAllWait();
        log.publish();
    }

    /** As one whose transaction was long: those with a higher number have their places already. */
    @Test
    void an_old_entry_that_neither_waits_nor_has_a_place_is_missed_in_the_round_over_all() throws Exception {
        try (var leader = log.leader();
                var slow = Db.asRuntime()) {
            slow.setAutoCommit(false);
            take(slow);
            log.append(1);
            leader.publish();
            slow.commit();

            long turns = publication.witnessed().orElseThrow().checkpoint().size() / TileId.FULL + 2;
            assertMissesAnEntry(() -> {
                for (long turn = 0; turn < turns; turn++) {
                    leader.publish();
                }
            });
        }
        haveAllWait();
        log.publish();
    }

    private static void take(Connection slow) throws SQLException {
        try (var insert = slow.prepareStatement(INSERT)) {
            var body = UUID.randomUUID().toString().getBytes(UTF_8);
            insert.setString(1, UUID.randomUUID().toString());
            insert.setBytes(2, Hash.leaf(body).bytes());
            insert.setBytes(3, body);
            insert.executeUpdate();
        }
    }

    private static void assertMissesAnEntry(ThrowingCallable leading) {
        assertThatThrownBy(leading).isInstanceOfSatisfying(LogStopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(StopReason.DATABASE_DIFFERS);
            assertThat(stopped.about()).startsWith("log_inbox ");
        });
    }

    private static void haveAllWait() throws SQLException {
        asRuntime("insert into log_pending select id from log_inbox i"
                + " where not exists (select from log_pending where inbox_id = i.id)"
                + " and not exists (select from log_seq where inbox_id = i.id)");
    }

    @Test
    void what_waits_and_is_no_entry_is_not_taken_away_in_silence() throws Exception {
        asRuntime("insert into log_pending values (-1)");
        try {
            // One of those by which the leader knows that trying again is of no use.
            assertThatThrownBy(log::sequence)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("23502"));
            assertThat(ProcessFixtures.count("log_pending where inbox_id::text", "-1"))
                    .isOne();
        } finally {
            asRuntime("delete from log_pending where inbox_id = -1");
        }
    }

    private static void asRuntime(String change) throws SQLException {
        try (var runtime = Db.asRuntime();
                var statement = runtime.createStatement()) {
            statement.execute(change);
        }
    }
}
