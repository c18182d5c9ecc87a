package org.mingjing.process.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.FaultyStore;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Promises;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.lead.Sequencer;
import org.mingjing.process.log.tile.StoredTiles;
import org.mingjing.testkit.Db;

/** One log for all tests: it only grows. */
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
    Promises promises;

    @Inject
    Witnessing witnessing;

    @Inject
    LogConfig config;

    @Inject
    LogKey key;

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
        long before = entries.size(lead);
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
        var leaves = entries.leaves(lead, 0, size);
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
        assertThat(promises.of(again)).isEqualTo(promises.of(first));
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

        var promise = promises.of(receipt);

        assertThat(promise.check(List.of(key.verifier())).isTrusted()).isTrue();
        assertThat(promise.text())
                .isEqualTo("mingjing.org/promise/v2\ntest.mingjing/log\n"
                        + TlogPolicy.hashOf(witnessing.policy().getBytes(UTF_8)) + "\n" + receipt.leafHash() + "\n"
                        + receipt.deadline().getEpochSecond() + "\n");
    }

    @Test
    void who_lost_the_lead_without_noticing_can_do_nothing_any_more() throws SQLException {
        var old = lead;
        lead = anotherLead();
        append(UUID.randomUUID().toString(), "after the change");

        assertThatThrownBy(() -> sequencer.sequence(old)).isInstanceOf(Lead.Lost.class);
        assertThatThrownBy(old::confirm).isInstanceOf(Lead.Lost.class);
        assertThat(Lead.take(database)).as("while another leads").isNull();
        assertThat(sequencer.sequence(lead)).isPositive();
        old.close();
        assertThatThrownBy(() -> sequencer.sequence(old)).isInstanceOf(Lead.Lost.class);
    }

    @Test
    void who_lost_the_lead_while_it_made_a_checkpoint_sounds_no_alarm_over_what_the_next_one_signed()
            throws SQLException {
        try (var old = lead) {
            sequenced();
            var course = makeCheckpoints.begin(old);
            appendMany(2);
            sequenced();
            // It has asked whether it still leads, and moves the guard.
            faultyStore.beforeNextReplacement(() -> {
                lead = anotherLead();
                append(UUID.randomUUID().toString(), "one more");
                publish();
            });

            assertThatThrownBy(course::next).isInstanceOf(Lead.Lost.class);
        }
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isEqualTo(entries.size(lead));
    }

    /** As when the database has given up the first one's connection, which it does not know yet. */
    private Lead anotherLead() throws SQLException {
        lead.forPlaces().read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("select pg_advisory_unlock_all()");
            }
        });
        return Lead.take(database);
    }

    @Test
    void after_a_long_while_away_the_first_checkpoint_covers_a_part_and_the_next_the_rest() throws SQLException {
        publish();
        long before = entries.size(lead);
        appendMany(config.portion() + 7);
        sequenced();
        var course = makeCheckpoints.begin(lead);

        assertThat(course.next()).as("more is left").isTrue();
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isEqualTo(before + config.portion());
        assertThat(course.next()).isFalse();
        assertThat(publication.witnessed().orElseThrow().checkpoint().size()).isEqualTo(before + config.portion() + 7);
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
            makeCheckpoints.begin(lead).next();

            var published = publication.witnessed().orElseThrow().checkpoint();
            assertThat(published.size()).isEqualTo(size);
            assertThat(published.root()).isEqualTo(inOneGo(entries.leaves(lead, 0, size)));
        }
        assertThat(writes).isGreaterThan(5);
    }

    private boolean breaksOff() throws SQLException {
        try {
            makeCheckpoints.begin(lead).next();
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
        return entries.size(lead);
    }

    private void publish() throws SQLException {
        sequenced();
        makeCheckpoints.begin(lead).next();
    }

    private static Hash inOneGo(List<Hash> leaves) {
        var frontier = Frontier.EMPTY;
        for (var leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        return frontier.root();
    }
}
