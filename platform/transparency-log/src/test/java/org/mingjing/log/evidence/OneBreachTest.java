package org.mingjing.log.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.evidence.Breaches.DROPPED;
import static org.mingjing.log.evidence.Breaches.cosigned;
import static org.mingjing.log.evidence.Breaches.leaves;
import static org.mingjing.log.evidence.Breaches.promise;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.tree.Hash;

class OneBreachTest {

    @Test
    void a_checkpoint_beside_the_log_is_one_breach_whatever_it_is_held_against() {
        var fork = Breaches.forked(400, 7);
        var beside = Samples.checkpoint(MemoryTiles.of(400), 300);
        var first = SplitView.between(beside, Breaches.signed(fork, 350), fork).orElseThrow();
        var second = SplitView.between(beside, Breaches.signed(fork, 400), fork).orElseThrow();
        var another = SplitView.between(Samples.checkpoint(MemoryTiles.of(400), 301), second.newer(), fork)
                .orElseThrow();

        assertThat(second.name()).isEqualTo(first.name()).isNotEqualTo(another.name());
        var shown = Set.copyOf(first.shows());
        assertThat(first.isNewsTo(Set.of())).isTrue();
        assertThat(second.isNewsTo(shown)).isFalse();
        assertThat(another.isNewsTo(shown)).isTrue();
        assertThat(another.isNewsTo(Set.copyOf(second.shows()))).isFalse();
    }

    @Test
    void a_leaf_that_was_shown_to_be_missing_is_no_news_under_another_promise() {
        var one = missing(promise(DROPPED), DROPPED);
        var promised = promise(DROPPED, Samples.leaf(7));
        var again = missing(promised, DROPPED);
        var more = missing(promised, DROPPED, Samples.leaf(7));
        var shown = Set.copyOf(one.shows());
        assertThat(again.isNewsTo(shown)).isFalse();
        assertThat(more.isNewsTo(shown)).isTrue();
    }

    @Test
    void what_a_former_key_of_the_log_signed_shows_a_split_view_to_who_trusts_that_key_too() {
        var former = SignerKey.of(ORIGIN, KeyType.ED25519, Arrays.copyOf(bytes("before"), SignerKey.SEED_LENGTH));
        var fork = Breaches.forked(300, 7);
        var signedBefore = SignedCheckpoint.sign(
                Samples.checkpoint(MemoryTiles.of(300), 200).checkpoint(), former);
        var view = SplitView.between(signedBefore, Breaches.signed(fork, 300), fork)
                .orElseThrow();

        assertThat(view.judge(policy()).kind()).isEqualTo(Verdict.Kind.NOT_TRUSTED);
        var trusting = policy().trusting(List.of(LOG.verifier(), former.verifier()));
        assertThat(view.judge(trusting)).isEqualTo(Finding.SPLIT_VIEW);
        assertThat(trusting.hash()).isEqualTo(policy().hash());
        assertThat(trusting.logs()).hasSize(2);
    }

    private static UnkeptPromise missing(Note promise, Hash... leaves) {
        return new UnkeptPromise(List.of(leaves), promise, cosigned(3, TIME, WITNESS_A, WITNESS_B), leaves(3));
    }
}
