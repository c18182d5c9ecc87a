package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.FaultyStore;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.lead.Sequencer;
import org.mingjing.process.log.tile.StoredTiles;
import org.mingjing.testkit.Db;

/** One log for all these tests: it only grows, and whoever sets it back or damages it mends it again. */
@QuarkusTest
class TransparencyLogTest {
    @Inject
    TransparencyLog log;

    @Inject
    AgroalDataSource database;

    @Inject
    Sequencer sequencer;

    @Inject
    MakeCheckpoints makeCheckpoints;

    @Inject
    SequencedEntries entries;

    @Inject
    StoredTiles tiles;

    @Inject
    Publication publication;

    @Inject
    FaultyStore faultyStore;

    @Inject
    LogKey key;

    @ConfigProperty(name = "mingjing.store.directory")
    Path store;

    private Lead lead;

    @BeforeEach
    void lead() throws SQLException {
        lead = Lead.take(database);
    }

    @AfterEach
    void followAgain() throws SQLException {
        lead.close();
    }

    @Test
    void what_is_appended_at_once_by_many_gets_places_without_a_gap_and_one_root() throws Exception {
        long before = entries.size();
        var threads = Executors.newFixedThreadPool(4);
        var appends = new ArrayList<Callable<List<Receipt>>>();
        for (int thread = 0; thread < 4; thread++) {
            appends.add(() -> {
                var taken = new ArrayList<Receipt>();
                for (int at = 0; at < 100; at++) {
                    taken.add(append(UUID.randomUUID().toString(), "entry " + at));
                }
                return taken;
            });
        }
        try {
            for (var done : threads.invokeAll(appends)) {
                assertThat(done.get()).noneMatch(Receipt::repeated);
            }
        } finally {
            threads.shutdown();
        }

        publish();

        var published = publication.witnessed().orElseThrow();
        long size = published.checkpoint().size();
        assertThat(size).isEqualTo(before + 400);
        assertThat(published.check(List.of(key.verifier())).isTrusted()).isTrue();
        var leaves = entries.leaves(0, size);
        assertThat(leaves).hasSize((int) size);
        assertThat(published.checkpoint().root()).isEqualTo(inOneGo(leaves));
        var tree = new TiledTree(tiles, size);
        for (long index : new long[] {0, before, size - 1}) {
            var leaf = leaves.get((int) index);
            assertThat(tree.inclusion(index).proves(leaf, published.checkpoint().root()))
                    .isTrue();
            var bundle = BundleId.in(size, index / TileId.FULL);
            assertThat(Hash.leaf(tiles.bundle(bundle).entry((int) (index % TileId.FULL))))
                    .isEqualTo(leaf);
        }
    }

    @Test
    void a_later_checkpoint_goes_on_from_an_earlier_one() throws SQLException {
        append("earlier-" + UUID.randomUUID(), "one");
        publish();
        var earlier = publication.witnessed().orElseThrow().checkpoint();
        appendMany(300);
        publish();
        var later = publication.witnessed().orElseThrow().checkpoint();

        assertThat(later.size()).isEqualTo(earlier.size() + 300);
        assertThat(new TiledTree(tiles, later.size())
                        .consistencyFrom(earlier.size())
                        .proves(earlier.root(), later.root()))
                .isTrue();
    }

    @Test
    void the_same_key_is_the_same_entry_and_never_another() throws SQLException {
        var name = UUID.randomUUID().toString();
        var first = append(name, "said once");
        long size = sequenced();
        var again = append(name, "said once");

        assertThat(again.repeated()).isTrue();
        assertThat(again.inboxId()).isEqualTo(first.inboxId());
        assertThat(again.promise()).isEqualTo(first.promise());
        assertThat(sequenced()).isEqualTo(size);
        assertThatThrownBy(() -> append(name, "said otherwise"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("log-entry-differs"));
    }

    @Test
    void what_is_rolled_back_is_in_no_log() throws SQLException {
        long size = sequenced();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log.append(new NewEntry("test", UUID.randomUUID().toString(), "never".getBytes(UTF_8)));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");

        assertThat(sequenced()).isEqualTo(size);
    }

    @Test
    void the_longest_entry_is_taken_and_one_byte_more_is_refused() throws SQLException {
        var longest = new byte[65_535];
        var taken = QuarkusTransaction.requiringNew()
                .call(() -> log.append(new NewEntry("test", UUID.randomUUID().toString(), longest)));
        publish();

        assertThat(taken.leafHash()).isEqualTo(Hash.leaf(longest));
        assertThatThrownBy(() -> new NewEntry("test", "x", new byte[65_536]))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("log-entry-too-long"));
    }

    @Test
    void the_promise_is_signed_and_names_entry_and_deadline() {
        var receipt = append(UUID.randomUUID().toString(), "promised");

        assertThat(receipt.promise().check(List.of(key.verifier())).isTrusted()).isTrue();
        assertThat(receipt.promise().text())
                .isEqualTo("mingjing.org/promise/v1\ntest.mingjing/log\n" + receipt.leafHash() + "\n"
                        + receipt.deadline().getEpochSecond() + "\n");
    }

    @Test
    void who_lost_the_lead_can_do_nothing_any_more() throws SQLException {
        var old = lead;
        old.close();
        lead = Lead.take(database);
        append(UUID.randomUUID().toString(), "after the change");

        assertThatThrownBy(() -> sequencer.sequence(old)).isInstanceOf(Lead.Lost.class);
        assertThat(Lead.take(database)).as("while another leads").isNull();
        assertThat(sequencer.sequence(lead)).isOne();
    }

    @Test
    void a_database_that_went_back_is_not_signed_over() throws Exception {
        append(UUID.randomUUID().toString(), "before the restore");
        publish();
        var published = publication.witnessed().orElseThrow().checkpoint();
        var guard = store.resolve("log/guard");
        var kept = Files.readString(guard);
        Files.writeString(guard, kept.replace("\n" + published.size() + "\n", "\n" + (published.size() + 5) + "\n"));
        try {
            assertStops(StopReason.DATABASE_WENT_BACK, (published.size() + 5) + " > " + published.size());
            Files.delete(guard);
            assertStops(StopReason.GUARD_MISSING, "log/guard");
        } finally {
            Files.writeString(guard, kept);
        }
        makeCheckpoints.begin(lead, false).next();
        assertThat(publication.witnessed().orElseThrow().checkpoint()).isEqualTo(published);
    }

    @Test
    void a_database_with_other_entries_than_were_signed_is_not_signed_over() throws Exception {
        appendMany(3);
        publish();
        long last = entries.size() - 1;
        forgeLeaf(last);
        try {
            assertStops(StopReason.DATABASE_DIFFERS, String.valueOf(last));
        } finally {
            forgeLeaf(last);
        }
    }

    @Test
    void a_tile_cut_short_or_swapped_stops_the_log_and_is_named() throws Exception {
        appendMany(600);
        publish();
        long size = entries.size();
        var edge = store.resolve("log/" + TileId.in(size, 0, size / TileId.FULL).path());
        var first = store.resolve("log/tile/0/000");
        var second = store.resolve("log/tile/0/001");

        var edgePath = TileId.in(size, 0, size / TileId.FULL).path();
        damaging(
                edge,
                Arrays.copyOf(Files.readAllBytes(edge), 31),
                () -> assertStops(StopReason.TILE_DAMAGED, edgePath));
        damaging(edge, Files.readAllBytes(first), () -> assertStops(StopReason.TILE_DAMAGED, edgePath));
        damaging(first, Files.readAllBytes(second), () -> {
            appendMany(1);
            assertThatThrownBy(this::publish).isInstanceOfSatisfying(LogStopped.class, stopped -> {
                assertThat(stopped.reason()).isEqualTo(StopReason.TILE_DAMAGED);
                assertThat(stopped.about()).isEqualTo("tile/0/000");
            });
        });
        publish();
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isEqualTo(size + 1);
    }

    @Test
    void the_unfinished_bundle_must_be_the_one_that_was_signed() throws Exception {
        appendMany(300 - (int) (entries.size() % 256));
        publish();
        long size = entries.size();
        var id = BundleId.in(size, size / TileId.FULL);
        var others = Bundle.of(IntStream.range(0, id.width())
                .mapToObj(at -> ("other " + at).getBytes(UTF_8))
                .toList());

        damaging(
                store.resolve("log/" + id.path()),
                others.bytes(),
                () -> assertStops(StopReason.TILE_DAMAGED, id.tile().path()));
    }

    @Test
    void another_text_than_was_promised_is_not_signed() throws SQLException {
        append(UUID.randomUUID().toString(), "as it was said");
        long index = sequenced() - 1;
        var body = "select inbox_id from log_seq where idx = " + index;
        asOwner("log_inbox", "update log_inbox set body = convert_to('as it suits', 'UTF8') where id = (" + body + ")");
        try {
            assertThatThrownBy(this::publish).isInstanceOfSatisfying(LogStopped.class, stopped -> {
                assertThat(stopped.reason()).isEqualTo(StopReason.DATABASE_DIFFERS);
                assertThat(stopped.about()).isEqualTo(String.valueOf(index));
            });
        } finally {
            asOwner(
                    "log_inbox",
                    "update log_inbox set body = convert_to('as it was said', 'UTF8') where id = (" + body + ")");
        }
        publish();
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isEqualTo(index + 1);
    }

    @Test
    void a_place_without_an_entry_is_not_signed() throws SQLException {
        long size = sequenced();
        moveNext(1);
        try {
            assertThatThrownBy(this::publish)
                    .isInstanceOfSatisfying(
                            LogStopped.class,
                            stopped -> assertThat(stopped.about()).isEqualTo(String.valueOf(size)));
        } finally {
            moveNext(-1);
        }
    }

    private static void moveNext(int by) throws SQLException {
        try (var runtime = Db.asRuntime();
                var statement = runtime.createStatement()) {
            statement.execute("update log_coord set next_idx = next_idx + " + by);
        }
    }

    /** The store writes bundles, tiles, guard and both checkpoints: whichever it fails at, the next leader gets through. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_leader_that_broke_off_anywhere_is_followed_by_one_that_goes_on(boolean lastIsWritten) throws SQLException {
        int writes = 0;
        for (boolean brokeOff = true; brokeOff; writes++) {
            appendMany(260);
            long size = sequenced();
            faultyStore.failAfter(writes, lastIsWritten);
            brokeOff = breaksOff();
            faultyStore.mend();
            makeCheckpoints.begin(lead, false).next();

            var published = publication.witnessed().orElseThrow().checkpoint();
            assertThat(published.size()).isEqualTo(size);
            assertThat(published.root()).isEqualTo(inOneGo(entries.leaves(0, size)));
        }
        assertThat(writes).isGreaterThan(5);
    }

    private boolean breaksOff() throws SQLException {
        try {
            makeCheckpoints.begin(lead, false).next();
            return false;
        } catch (UncheckedIOException noRoom) {
            return true;
        }
    }

    @Test
    void neither_the_service_nor_the_owner_changes_what_was_logged() throws SQLException {
        append(UUID.randomUUID().toString(), "for good");
        sequenced();
        for (var table : List.of("log_inbox", "log_seq")) {
            for (var change : List.of("update %s set leaf_hash = leaf_hash", "delete from %s", "truncate %s cascade")) {
                try (var runtime = Db.asRuntime();
                        var owner = Db.asOwner();
                        var asRuntime = runtime.createStatement();
                        var asOwner = owner.createStatement()) {
                    assertThatThrownBy(() -> asRuntime.execute(change.formatted(table)))
                            .hasMessageContaining("permission denied");
                    assertThatThrownBy(() -> asOwner.execute(change.formatted(table)))
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }

    private Receipt append(String name, String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> log.append(new NewEntry("test", name, text.getBytes(UTF_8))));
    }

    private void appendMany(int number) {
        var many = IntStream.range(0, number)
                .mapToObj(
                        at -> new NewEntry("test", UUID.randomUUID().toString(), ("one of many " + at).getBytes(UTF_8)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> log.appendAll(many));
    }

    private long sequenced() throws SQLException {
        sequencer.sequence(lead);
        return entries.size();
    }

    private void publish() throws SQLException {
        sequenced();
        makeCheckpoints.begin(lead, false).next();
    }

    private static Hash inOneGo(List<Hash> leaves) {
        var frontier = Frontier.EMPTY;
        for (var leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        return frontier.root();
    }

    private void assertStops(StopReason reason, String about) {
        assertThatThrownBy(() -> makeCheckpoints.begin(lead, false))
                .isInstanceOfSatisfying(LogStopped.class, stopped -> {
                    assertThat(stopped.reason()).isEqualTo(reason);
                    if (about != null) {
                        assertThat(stopped.about()).isEqualTo(about);
                    }
                });
    }

    private interface Checked {
        void run() throws Exception;
    }

    private static void damaging(Path file, byte[] other, Checked check) throws Exception {
        var kept = file.resolveSibling("kept");
        Files.copy(file, kept);
        Files.write(file, other);
        try {
            check.run();
        } finally {
            Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As who may switch triggers off; done twice it is undone. */
    private static void forgeLeaf(long index) throws SQLException {
        asOwner(
                "log_seq",
                "update log_seq set leaf_hash = set_byte(leaf_hash, 0, 255 - get_byte(leaf_hash, 0)) where idx = "
                        + index);
    }

    private static void asOwner(String table, String change) throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("alter table %1$s disable trigger %1$s_append_only".formatted(table));
            statement.execute(change);
            statement.execute("alter table %1$s enable trigger %1$s_append_only".formatted(table));
        }
    }
}
