package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.testkit.Db;

/** The one log of the tests, set back or damaged for a while: nothing of that is signed, and afterwards it goes on. */
@QuarkusTest
class StoppedLogTest {
    /** Done twice it is undone. */
    private static final String FORGE =
            "update log_seq set leaf_hash = set_byte(leaf_hash, 0, 255 - get_byte(leaf_hash, 0)) where idx = ";

    @Inject
    LedLog log;

    @Inject
    StopMark stopMark;

    @Inject
    Publication publication;

    @Inject
    Checkpoints checkpoints;

    @Inject
    LogKey key;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "mingjing.store.directory")
    Path store;

    @Test
    void a_database_that_went_back_is_not_signed_over() throws Exception {
        long size = published(1);
        var kept = guard();

        Damage.to(
                store.resolve("log/guard"),
                guardOf(kept, size, size + 5),
                () -> assertStops(StopReason.DATABASE_WENT_BACK, (size + 5) + " > " + size, () -> log.begin()));
        log.publish();
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void a_guard_that_is_gone_or_went_back_is_missed() throws Exception {
        long size = published(2);
        var guard = store.resolve("log/guard");

        Damage.to(guard, null, () -> assertStops(StopReason.GUARD_MISSING, "log/guard", () -> log.begin()));
        Damage.to(
                guard,
                "no guard".getBytes(UTF_8),
                () -> assertStops(StopReason.GUARD_MISSING, "log/guard", () -> log.begin()));
        Damage.to(
                guard,
                guardOf(guard(), size, size - 1),
                () -> assertStops(StopReason.GUARD_WENT_BACK, size + " > " + (size - 1), () -> log.begin()));
    }

    private String guard() throws Exception {
        return Files.readString(store.resolve("log/guard"));
    }

    private static byte[] guardOf(String guard, long size, long other) {
        return guard.replace("\n" + size + "\n", "\n" + other + "\n").getBytes(UTF_8);
    }

    @Test
    void a_database_with_other_entries_than_were_signed_is_not_signed_over() throws Exception {
        long last = published(3) - 1;

        Damage.byOwner(
                "log_seq",
                FORGE + last,
                FORGE + last,
                () -> assertStops(StopReason.DATABASE_DIFFERS, String.valueOf(last), () -> log.begin()));
    }

    @Test
    void an_old_entry_that_was_changed_is_found_by_who_looks_at_all_of_them() throws Exception {
        published(300);

        Damage.byOwner("log_seq", FORGE + 7, FORGE + 7, () -> {
            log.begin();
            assertStops(StopReason.DATABASE_DIFFERS, "7", () -> log.beginAfterStop());
        });
    }

    @Test
    void a_tile_cut_short_or_swapped_stops_the_log_and_is_named() throws Exception {
        long size = published(600);
        var edge = TileId.in(size, 0, size / TileId.FULL).path();
        var edgeFile = store.resolve("log/" + edge);
        var first = store.resolve("log/tile/0/000");
        var second = store.resolve("log/tile/0/001");

        Damage.to(
                edgeFile,
                Arrays.copyOf(Files.readAllBytes(edgeFile), 31),
                () -> assertStops(StopReason.TILE_DAMAGED, edge, () -> log.begin()));
        Damage.to(
                edgeFile,
                Files.readAllBytes(first),
                () -> assertStops(StopReason.TILE_DAMAGED, edge, () -> log.begin()));
        Damage.to(
                first,
                Files.readAllBytes(second),
                () -> assertStops(StopReason.TILE_DAMAGED, "tile/0/000", () -> log.beginAfterStop()));
        assertThat(published(1)).isEqualTo(size + 1);
    }

    @Test
    void what_was_found_whole_after_a_stop_is_looked_at_again_only_when_something_else_is_found() throws Exception {
        published(600);
        var one = new LogStopped(StopReason.TILE_DAMAGED, "one");
        var another = new LogStopped(StopReason.TILE_DAMAGED, "another");
        stopMark.set(one);
        try {
            log.look();
            Damage.to(store.resolve("log/tile/0/000"), Files.readAllBytes(store.resolve("log/tile/0/001")), () -> {
                stopMark.set(one);
                log.look();
                stopMark.set(another);
                assertStops(StopReason.TILE_DAMAGED, "tile/0/000", log::look);
            });
        } finally {
            stopMark.clear();
        }
    }

    @Test
    void the_unfinished_bundle_must_be_the_one_that_was_signed() throws Exception {
        long size = published(300 - (int) (size() % 256));
        var id = BundleId.in(size, size / TileId.FULL);
        var others = Bundle.of(IntStream.range(0, id.width())
                .mapToObj(at -> ("other " + at).getBytes(UTF_8))
                .toList());

        Damage.to(
                store.resolve("log/" + id.path()),
                others.bytes(),
                () -> assertStops(StopReason.TILE_DAMAGED, id.tile().path(), () -> log.begin()));
    }

    @Test
    void another_text_than_was_promised_is_not_signed() throws Exception {
        long index = published(0);
        log.append(1);
        log.sequence();
        var change = "update log_inbox set body = set_byte(body, 0, 255 - get_byte(body, 0))"
                + " where id = (select inbox_id from log_seq where idx = " + index + ")";

        Damage.byOwner(
                "log_inbox",
                change,
                change,
                () -> assertStops(StopReason.DATABASE_DIFFERS, String.valueOf(index), log::publish));
        assertThat(published(0)).isEqualTo(index + 1);
    }

    @Test
    void a_place_without_an_entry_is_not_signed() throws Exception {
        long size = published(1);
        asRuntime("update log_coord set next_idx = next_idx + 1");
        try {
            assertStops(StopReason.DATABASE_DIFFERS, String.valueOf(size), log::publish);
        } finally {
            asRuntime("update log_coord set next_idx = next_idx - 1");
        }
    }

    @Test
    void there_is_no_second_root_for_a_size_and_nothing_is_added_to_what_was_published() throws Exception {
        long size = published(1);
        var other = key.sign(new Checkpoint(key.origin(), size, Hash.leaf("another".getBytes(UTF_8))));

        try (var lead = Lead.take(database)) {
            assertStops(StopReason.DATABASE_DIFFERS, "root of " + size, () -> checkpoints.sign(lead, other));
            assertStops(
                    StopReason.DATABASE_DIFFERS,
                    "root of " + size,
                    () -> lead.forCheckpoints().transaction(connection -> {
                        checkpoints.publish(connection, other);
                        return null;
                    }));
        }
        assertThatThrownBy(() -> asRuntime("update log_checkpoint set note = note where size = " + size))
                .hasMessageContaining("append-only");
    }

    private long published(int more) throws SQLException {
        if (more > 0) {
            log.append(more);
        }
        log.publish();
        return size();
    }

    private long size() {
        return publication.witnessed().map(head -> head.checkpoint().size()).orElse(0L);
    }

    private static void assertStops(StopReason reason, String about, ThrowingCallable leading) {
        assertThatThrownBy(leading).isInstanceOfSatisfying(LogStopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(reason);
            assertThat(stopped.about()).isEqualTo(about);
        });
    }

    private static void asRuntime(String change) throws SQLException {
        try (var runtime = Db.asRuntime();
                var statement = runtime.createStatement()) {
            statement.execute(change);
        }
    }
}
