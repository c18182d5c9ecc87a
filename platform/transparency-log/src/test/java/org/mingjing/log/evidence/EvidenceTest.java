package org.mingjing.log.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.WITNESS_C;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.Samples.problemOf;
import static org.mingjing.log.evidence.Breaches.DEADLINE;
import static org.mingjing.log.evidence.Breaches.DROPPED;
import static org.mingjing.log.evidence.Breaches.cosigned;
import static org.mingjing.log.evidence.Breaches.leaves;
import static org.mingjing.log.evidence.Breaches.promise;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.log.Malformed;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.tree.Hash;

class EvidenceTest {

    @Test
    void an_entry_that_was_promised_and_is_in_no_place_of_the_log_is_shown_to_be_missing() {
        var file = unkept(300).bytes();

        var read = Evidence.parse(file);
        assertThat(read.judge(policy())).isEqualTo(Finding.UNKEPT);
        assertThat(read.bytes()).isEqualTo(file);
        assertThat(read.name()).isEqualTo(unkept(3).name()).startsWith("unkept-promise-");
    }

    @Test
    void evidence_of_more_leaves_of_a_promise_is_other_evidence() {
        var promise = promise(DROPPED, Samples.leaf(7));
        var one = evidence(DROPPED, promise, late(3));
        var both = new UnkeptPromise(List.of(DROPPED, Samples.leaf(7)), promise, late(3), leaves(3));
        var turned = new UnkeptPromise(List.of(Samples.leaf(7), DROPPED), promise, late(3), leaves(3));
        assertThat(both.judge(policy())).isEqualTo(Finding.UNKEPT);
        assertThat(both.name()).isNotEqualTo(one.name()).isEqualTo(turned.name());
    }

    @Test
    void what_is_in_the_log_after_all_was_not_dropped() {
        var kept = Samples.leaf(1);
        assertThat(evidence(kept, promise(DROPPED, kept), late(3)).judge(policy()))
                .isEqualTo(Finding.KEPT);
        assertThat(evidence(Samples.leaf(7), promise(DROPPED, kept), late(3)).judge(policy()))
                .isEqualTo(Finding.NOT_PROMISED);
        var partly = Arrays.copyOf(leaves(3), 2 * Hash.LENGTH);
        assertThat(new UnkeptPromise(List.of(DROPPED), promise(DROPPED), late(3), partly).judge(policy()))
                .isEqualTo(Finding.OTHER_LEAVES);
        var reordered = leaves(3);
        reordered[0] ^= 1;
        assertThat(new UnkeptPromise(List.of(DROPPED), promise(DROPPED), late(3), reordered).judge(policy()))
                .isEqualTo(Finding.OTHER_LEAVES);
    }

    @Test
    void only_witnesses_say_that_the_deadline_has_passed() {
        assertThat(judged(cosigned(3, DEADLINE, WITNESS_A, WITNESS_B))).isEqualTo(Finding.NOT_YET);
        var once = cosigned(3, DEADLINE, WITNESS_A);
        assertThat(judged(cosigned(once, TIME, WITNESS_B))).isEqualTo(Finding.NOT_YET);
        assertThat(judged(cosigned(cosigned(once, TIME, WITNESS_B), TIME.plusSeconds(1), WITNESS_C)))
                .isEqualTo(Finding.UNKEPT);
        var unwitnessed = TlogPolicy.parse(bytes("log " + LOG.verifier() + "\nquorum none\n"));
        assertThat(unkept(late(3), unwitnessed)).isEqualTo(Finding.NOT_YET);
    }

    @Test
    void witnesses_without_whom_a_newer_checkpoint_can_be_published_do_not_say_what_is_newest() {
        var any = policyOf("any", WITNESS_A, WITNESS_B);
        assertThat(unkept(cosigned(3, TIME, WITNESS_A), any)).isEqualTo(Finding.NOT_YET);
        assertThat(unkept(late(3), any)).isEqualTo(Finding.UNKEPT);
        // One of all could keep a checkpoint back, but alone it is nobody to take the time from.
        var early = cosigned(3, DEADLINE, WITNESS_A);
        var all = policyOf("all", WITNESS_A, WITNESS_B);
        assertThat(unkept(cosigned(early, TIME, WITNESS_B), all)).isEqualTo(Finding.NOT_YET);
    }

    @Test
    void a_witness_that_is_not_asked_any_more_accuses_nobody() {
        var before = policyOf("any", WITNESS_A);
        var now = policyOf("any", WITNESS_B);
        // It saw three entries last, and says so long after the log went on with another witness.
        var again = cosigned(3, TIME, WITNESS_A);
        var promised = evidence(DROPPED, promise(now, DROPPED), again);
        assertThat(promised.judge(before)).isEqualTo(Finding.OTHER_POLICY);
        assertThat(promised.judge(now).isValid()).isFalse();
        assertThat(unkept(again, before)).isEqualTo(Finding.UNKEPT);
    }

    @Test
    void whoever_is_not_the_log_promised_nothing_for_it() {
        var forged = Note.sign(new Promise(ORIGIN, policy().hash(), List.of(DROPPED), DEADLINE).text(), STRANGER);
        assertThat(evidence(DROPPED, forged, late(3)).judge(policy()).kind()).isEqualTo(Verdict.Kind.NOT_TRUSTED);
        var other = policyOf("any", STRANGER.as(KeyType.COSIGNATURE));
        assertThat(unkept(late(3), other).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"300, 300", "299, 300", "256, 300", "1, 300", "4, 7", "257, 1000"})
    void two_checkpoints_that_cannot_both_be_of_one_log_are_a_split_view(long older, long newer) {
        var fork = Breaches.forked(newer, 0);
        var one = Samples.checkpoint(MemoryTiles.of(newer), older);

        var view = SplitView.between(one, Breaches.signed(fork, newer), fork).orElseThrow();

        var read = Evidence.parse(view.bytes());
        assertThat(read.judge(policy())).isEqualTo(Finding.SPLIT_VIEW);
        assertThat(read).isEqualTo(view);
    }

    @Test
    void two_checkpoints_of_one_log_contradict_nothing() {
        var tiles = MemoryTiles.of(300);
        var older = Samples.checkpoint(tiles, 257);
        var newer = Samples.checkpoint(tiles, 300);

        assertThat(SplitView.between(older, newer, tiles)).isEmpty();
        var path = tiles.tree(300).consistencyFrom(257).path();
        var root = older.checkpoint().root();
        assertThat(new SplitView(older, newer, root, path).judge(policy())).isEqualTo(Finding.CONSISTENT);
        assertThat(new SplitView(older, newer, DROPPED, path).judge(policy())).isEqualTo(Finding.NO_PROOF);
        assertThat(new SplitView(newer, older, root, path).judge(policy())).isEqualTo(Finding.SIZES);
        var stranger = SignedCheckpoint.sign(new Checkpoint("stranger.example", 300, DROPPED), STRANGER);
        assertThat(new SplitView(older, stranger, root, path).judge(policy())).isEqualTo(Finding.OF_TWO_LOGS);
    }

    @Test
    void no_byte_of_a_file_can_be_another() {
        var fork = Breaches.forked(7, 2);
        var view = SplitView.between(Samples.checkpoint(MemoryTiles.of(7), 5), Breaches.signed(fork, 7), fork);
        for (var evidence : List.of(unkept(3), view.orElseThrow())) {
            var file = evidence.bytes();
            for (int at = 0; at < file.length; at++) {
                for (int bit : new int[] {1, 0x20, 0x80}) {
                    var damaged = file.clone();
                    damaged[at] ^= (byte) bit;
                    assertThat(isAccepted(damaged)).as("byte %d", at).isFalse();
                }
            }
        }
    }

    @Test
    void what_is_no_evidence_file_is_refused() {
        assertThat(problemOf(() -> Evidence.parse(bytes("mingjing.org/evidence/v2\nkind split-view\n"))))
                .isEqualTo(Problem.EVIDENCE_FORM);
        assertThat(problemOf(() -> Evidence.parse(bytes("mingjing.org/evidence/v1\nkind rumour\n"))))
                .isEqualTo(Problem.EVIDENCE_KIND);
        assertThat(problemOf(() -> Evidence.parse(bytes("mingjing.org/evidence/v1\nkind split-view\n"))))
                .isEqualTo(Problem.EVIDENCE_LINE);
        var more = Arrays.copyOf(unkept(3).bytes(), unkept(3).bytes().length + 9);
        System.arraycopy(bytes("more AA==\n".substring(0, 9)), 0, more, more.length - 9, 9);
        assertThat(problemOf(() -> Evidence.parse(more))).isEqualTo(Problem.LINE_NOT_ENDED);
        assertThat(problemOf(() -> Promise.parse("mingjing.org/promise/v2\nlog\n" + DROPPED + "\n1\n")))
                .isEqualTo(Problem.PROMISE_LINES);
    }

    private static boolean isAccepted(byte[] file) {
        try {
            return Evidence.parse(file).judge(policy()).isValid();
        } catch (Malformed refused) {
            return false;
        }
    }

    private static UnkeptPromise unkept(long size) {
        return evidence(DROPPED, promise(DROPPED), late(size));
    }

    private static UnkeptPromise evidence(Hash missing, Note promise, SignedCheckpoint checkpoint) {
        return new UnkeptPromise(
                List.of(missing),
                promise,
                checkpoint,
                leaves(checkpoint.checkpoint().size()));
    }

    /** As it is judged by the policy that the promise was made under. */
    private static Finding unkept(SignedCheckpoint checkpoint, TlogPolicy policy) {
        return evidence(DROPPED, promise(policy, DROPPED), checkpoint).judge(policy);
    }

    private static Finding judged(SignedCheckpoint checkpoint) {
        return evidence(DROPPED, promise(DROPPED), checkpoint).judge(policy());
    }

    private static SignedCheckpoint late(long size) {
        return cosigned(size, TIME, WITNESS_A, WITNESS_B);
    }

    private static TlogPolicy policyOf(String threshold, SignerKey... witnesses) {
        var text = new StringBuilder("log " + LOG.verifier() + "\n");
        var names = new StringBuilder();
        for (int at = 0; at < witnesses.length; at++) {
            text.append("witness w")
                    .append(at)
                    .append(' ')
                    .append(witnesses[at].verifier())
                    .append('\n');
            names.append(" w").append(at);
        }
        return TlogPolicy.parse(bytes(text + "group g " + threshold + names + "\nquorum g\n"));
    }
}
