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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;

class AuditorTest {

    private final MemoryTiles tiles = MemoryTiles.of(1_000);
    private final Auditor auditor = new Auditor(ORIGIN, policy());

    @Test
    void a_promise_that_is_kept_is_no_finding_whenever_it_is_heard() {
        auditor.hear(promise(Samples.leaf(3), Samples.leaf(299)));
        assertThat(auditor.look(at(300), tiles)).isEmpty();
        assertThat(auditor.awaited()).isZero();

        auditor.hear(promise(Samples.leaf(5), Samples.leaf(600)));
        assertThat(auditor.awaited()).isOne();
        assertThat(auditor.look(at(1_000), tiles)).isEmpty();
        assertThat(auditor.awaited()).isZero();
    }

    @Test
    void an_entry_that_is_missing_after_its_deadline_is_evidence_once() {
        auditor.hear(promise(Samples.leaf(3), DROPPED));
        assertThat(auditor.look(cosigned(300, DEADLINE, WITNESS_A, WITNESS_B), tiles))
                .isEmpty();
        assertThat(auditor.isAwaitingTime(DEADLINE)).isFalse();
        assertThat(auditor.isAwaitingTime(TIME)).isTrue();

        var found = auditor.look(at(300), tiles);

        assertThat(found).singleElement().satisfies(evidence -> {
            assertThat(Evidence.parse(evidence.bytes()).judge(policy())).isEqualTo(Finding.UNKEPT);
            assertThat(((UnkeptPromise) evidence).missing()).containsExactly(DROPPED);
        });
        assertThat(auditor.look(at(1_000), tiles)).isEmpty();
    }

    @Test
    void a_checkpoint_that_others_were_shown_is_held_against_the_log() {
        assertThat(auditor.hear(Samples.checkpoint(tiles, 150))).isTrue();
        assertThat(auditor.look(at(300), tiles)).isEmpty();

        var elsewhere = Breaches.forked(400, 399);
        assertThat(auditor.hear(Breaches.signed(elsewhere, 400))).isTrue();
        assertThat(auditor.look(at(300), tiles)).isEmpty();

        assertThat(auditor.look(at(1_000), tiles))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.judge(policy())).isEqualTo(Finding.SPLIT_VIEW));
        assertThat(auditor.look(at(1_000), tiles)).isEmpty();
    }

    @Test
    void a_log_that_shows_another_past_is_held_against_what_it_showed_before() {
        auditor.look(at(300), tiles);
        var fork = Breaches.forked(500, 7);
        var shown = Samples.cosigned(Breaches.signed(fork, 500), WITNESS_A, WITNESS_B);

        assertThat(auditor.look(shown, fork))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.judge(policy())).isEqualTo(Finding.SPLIT_VIEW));
    }

    @Test
    void what_the_log_did_not_sign_says_nothing_and_tiles_of_no_checkpoint_are_told() {
        var stranger = Note.sign(new Promise(ORIGIN, List.of(DROPPED), DEADLINE).text(), STRANGER);
        assertThat(auditor.hear(stranger)).isFalse();
        assertThat(auditor.awaited()).isZero();
        assertThatThrownBy(() -> auditor.look(at(300), Breaches.forked(300, 7))).isInstanceOf(TilesDiffer.class);
        assertThat(auditor.newest()).isEmpty();
    }

    private SignedCheckpoint at(long size) {
        return Samples.cosigned(Samples.checkpoint(tiles, size), WITNESS_A, WITNESS_B);
    }
}
