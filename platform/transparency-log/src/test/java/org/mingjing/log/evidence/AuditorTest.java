package org.mingjing.log.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.evidence.Breaches.DEADLINE;
import static org.mingjing.log.evidence.Breaches.DROPPED;
import static org.mingjing.log.evidence.Breaches.cosigned;
import static org.mingjing.log.evidence.Breaches.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tree.Hash;

class AuditorTest {

    private final MemoryTiles tiles = MemoryTiles.of(1_000);
    private final Auditor auditor = new Auditor(ORIGIN, policy());

    @Test
    void a_promise_that_is_kept_is_no_finding_whenever_it_is_heard() {
        auditor.hear(promise(Samples.leaf(3), Samples.leaf(299)));
        assertThat(look(at(300), tiles)).isEmpty();
        assertThat(auditor.awaited()).isZero();

        auditor.hear(promise(Samples.leaf(5), Samples.leaf(600)));
        assertThat(auditor.awaited()).isOne();
        assertThat(look(at(1_000), tiles)).isEmpty();
        assertThat(auditor.awaited()).isZero();
    }

    @Test
    void an_entry_that_is_missing_after_its_deadline_is_evidence_once() {
        auditor.hear(promise(Samples.leaf(3), DROPPED));
        assertThat(look(cosigned(300, DEADLINE, WITNESS_A, WITNESS_B), tiles)).isEmpty();
        assertThat(auditor.isAwaitingTime(DEADLINE)).isFalse();
        assertThat(auditor.isAwaitingTime(TIME)).isTrue();

        var found = look(at(300), tiles);

        assertThat(found).singleElement().satisfies(evidence -> {
            assertThat(Evidence.parse(evidence.bytes()).judge(policy())).isEqualTo(Finding.UNKEPT);
            assertThat(((UnkeptPromise) evidence).missing()).containsExactly(DROPPED);
        });
        assertThat(look(at(1_000), tiles)).isEmpty();
    }

    @Test
    void a_checkpoint_that_others_were_shown_is_held_against_the_log() {
        assertThat(auditor.hear(Samples.checkpoint(tiles, 150))).isTrue();
        assertThat(look(at(300), tiles)).isEmpty();

        var elsewhere = Breaches.forked(400, 399);
        assertThat(auditor.hear(Breaches.signed(elsewhere, 400))).isTrue();
        assertThat(look(at(300), tiles)).isEmpty();

        assertThat(look(at(1_000), tiles))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.judge(policy())).isEqualTo(Finding.SPLIT_VIEW));
        assertThat(look(at(1_000), tiles)).isEmpty();
    }

    @Test
    void a_log_that_shows_another_past_is_held_against_what_it_showed_before() {
        look(at(300), tiles);
        var fork = Breaches.forked(500, 7);
        var shown = Samples.cosigned(Breaches.signed(fork, 500), WITNESS_A, WITNESS_B);

        assertThat(look(shown, fork))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.judge(policy())).isEqualTo(Finding.SPLIT_VIEW));
    }

    @Test
    void what_the_log_did_not_sign_says_nothing_and_tiles_of_no_checkpoint_are_told() {
        var stranger = Note.sign(new Promise(ORIGIN, policy().hash(), List.of(DROPPED), DEADLINE).text(), STRANGER);
        assertThat(auditor.hear(stranger)).isFalse();
        assertThat(auditor.awaited()).isZero();
        assertThatThrownBy(() -> look(at(300), Breaches.forked(300, 7))).isInstanceOf(TilesDiffer.class);
        assertThat(auditor.newest()).isEmpty();
    }

    @Test
    void a_leaf_in_a_tile_that_does_not_make_the_root_keeps_no_promise_and_breaks_none() {
        auditor.hear(promise(Samples.leaf(7), DROPPED));
        var before = cosigned(600, DEADLINE, WITNESS_A, WITNESS_B);
        assertThatThrownBy(() -> look(before, dropInPlaceOf(7, tiles))).isInstanceOf(TilesDiffer.class);
        assertThatThrownBy(() -> look(at(600), dropInPlaceOf(7, tiles))).isInstanceOf(TilesDiffer.class);
        assertThat(auditor.awaited()).isEqualTo(2);

        assertThat(look(at(600), tiles))
                .singleElement()
                .satisfies(evidence ->
                        assertThat(((UnkeptPromise) evidence).missing()).containsExactly(DROPPED));
    }

    @Test
    void tiles_that_were_changed_after_they_were_walked_over_accuse_nobody() {
        assertThat(look(at(600), tiles)).isEmpty();
        auditor.hear(promise(DROPPED));
        assertThatThrownBy(() -> look(at(600), dropInPlaceOf(7, tiles))).isInstanceOf(TilesDiffer.class);
        assertThat(look(at(600), tiles)).hasSize(1);
    }

    @Test
    void tiles_that_would_hide_a_split_view_are_told() {
        var elsewhere = Breaches.signed(Breaches.forked(300, 7), 200);
        auditor.hear(elsewhere);
        var fork = Breaches.forked(300, 7);
        TileSource hiding = id -> (id.index() == 0 && id.level() == 0 ? fork : tiles).tile(id);
        assertThatThrownBy(() -> look(at(300), hiding)).isInstanceOf(TilesDiffer.class);
        assertThat(look(at(300), tiles)).hasSize(1);
    }

    @Test
    void what_a_read_that_failed_was_about_is_found_by_the_next() {
        auditor.hear(promise(DROPPED));
        auditor.hear(Breaches.signed(Breaches.forked(200, 7), 200));
        var found = new ArrayList<Evidence>();
        for (int failing = 0; failing < 9; failing++) {
            var source = new FailingOnce(tiles, failing);
            assertThatThrownBy(() -> auditor.look(at(600), source, found::add))
                    .isInstanceOf(UncheckedIOException.class);
        }
        auditor.look(at(600), tiles, found::add);
        assertThat(found).extracting(Evidence::kind).containsExactly(SplitView.KIND, UnkeptPromise.KIND);
    }

    @Test
    void what_could_not_be_kept_is_told_again() {
        auditor.hear(promise(DROPPED));
        auditor.hear(Breaches.signed(Breaches.forked(200, 7), 200));
        Consumer<Evidence> full = evidence -> {
            throw new IllegalStateException("no space");
        };
        assertThatThrownBy(() -> auditor.look(at(600), tiles, full)).hasMessage("no space");
        assertThat(look(at(600), tiles)).extracting(Evidence::kind).containsExactly(SplitView.KIND, UnkeptPromise.KIND);
    }

    @Test
    void a_walk_that_was_broken_off_goes_on_where_it_was() {
        var longLog = MemoryTiles.of(20_000);
        var head = Samples.cosigned(Samples.checkpoint(longLog, 20_000), WITNESS_A, WITNESS_B);
        auditor.hear(promise(Samples.leaf(3), Samples.leaf(19_999)));
        TileSource broken = id -> {
            if (id.level() == 0 && id.index() == 70) {
                throw new UncheckedIOException(new IOException("gone"));
            }
            return longLog.tile(id);
        };
        assertThatThrownBy(() -> look(head, broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(auditor.awaited()).isOne();
        longLog.fetched.clear();

        assertThat(look(head, longLog)).isEmpty();
        assertThat(auditor.awaited()).isZero();
        assertThat(longLog.fetched).doesNotContain(TileId.in(20_000, 0, 0), TileId.in(20_000, 0, 63));
    }

    @Test
    void a_checkpoint_that_the_policy_does_not_find_valid_is_not_looked_at() {
        var signed = Samples.checkpoint(tiles, 300);
        assertThatThrownBy(() -> look(signed, tiles)).isInstanceOf(NotTheLogs.class);
        var cosignedOnly = new SignedCheckpoint(
                signed.checkpoint(), Note.sign(signed.checkpoint().text(), STRANGER));
        assertThatThrownBy(() -> look(Samples.cosigned(cosignedOnly, WITNESS_A, WITNESS_B), tiles))
                .isInstanceOf(NotTheLogs.class);
        var other = new Auditor("other.example", policy());
        assertThatThrownBy(() -> other.look(at(300), tiles, any -> {})).isInstanceOf(NotTheLogs.class);
        assertThat(auditor.newest()).isEmpty();
    }

    @Test
    void what_was_promised_under_another_policy_can_be_kept_and_if_not_is_no_evidence_and_no_good_news() {
        var before = TlogPolicy.parse(Samples.bytes("# Before.\n" + Samples.policyText()));
        auditor.hear(promise(before, Samples.leaf(3)));
        assertThat(look(at(300), tiles)).isEmpty();
        auditor.hear(promise(before, DROPPED));
        auditor.hear(promise(Samples.leaf(999)));
        var found = new ArrayList<Evidence>();
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> auditor.look(at(300), tiles, found::add))
                    .isInstanceOf(OtherPolicy.class)
                    .hasMessageContaining(before.hash().toString());
        }
        assertThat(found)
                .singleElement()
                .satisfies(evidence ->
                        assertThat(((UnkeptPromise) evidence).missing()).containsExactly(Samples.leaf(999)));
    }

    private SignedCheckpoint at(long size) {
        return Samples.cosigned(Samples.checkpoint(tiles, size), WITNESS_A, WITNESS_B);
    }

    private List<Evidence> look(SignedCheckpoint shown, TileSource published) {
        var found = new ArrayList<Evidence>();
        auditor.look(shown, published, found::add);
        return found;
    }

    /** Serves the dropped leaf where no edge of the tree shows it. */
    private static TileSource dropInPlaceOf(int at, TileSource tiles) {
        return id -> {
            var bytes = tiles.tile(id);
            if (id.level() == 0 && id.index() == 0) {
                DROPPED.copyTo(bytes, at * Hash.LENGTH);
            }
            return bytes;
        };
    }

    /** A source that fails at one read, counted from 0. */
    private static final class FailingOnce implements TileSource {
        private final TileSource tiles;
        private int left;

        FailingOnce(TileSource tiles, int failing) {
            this.tiles = tiles;
            this.left = failing;
        }

        @Override
        public byte[] tile(TileId id) {
            if (left-- == 0) {
                throw new UncheckedIOException(new IOException("gone"));
            }
            return tiles.tile(id);
        }
    }
}
