package org.mingjing.log.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.checkpoint;
import static org.mingjing.log.Samples.leaf;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;

/** What a witness does not put its name to. */
class WitnessRefusalsTest {

    private static final MemoryTiles TILES = MemoryTiles.of(300);

    private final MemoryCheckpoints store = new MemoryCheckpoints();
    private final Witness witness = witness(store);

    private static Witness witness(CheckpointStore store) {
        return new Witness(WITNESS_A, List.of(LOG.verifier()), store, Clock.fixed(TIME, ZoneOffset.UTC));
    }

    @Test
    void answers_400_to_what_is_malformed_or_goes_backwards() {
        assertThat(witness.answer(bytes("")).status()).isEqualTo(400);
        assertThat(witness.answer(bytes("old x\n\n")).status()).isEqualTo(400);
        assertThat(witness.answer(new byte[AddCheckpoint.LONGEST + 1]).status()).isEqualTo(400);
        witness.answer(grown(0, 8).bytes());

        assertThat(witness.answer(request(8, List.of(), checkpoint(TILES, 5)).bytes())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void answers_404_for_a_log_it_does_not_know() {
        var other = SignedCheckpoint.sign(new Checkpoint("stranger.example", 1, leaf(0)), STRANGER);

        assertThat(witness.answer(request(0, List.of(), other).bytes()).status())
                .isEqualTo(404);
    }

    @Test
    void answers_403_without_a_valid_signature_of_the_log() {
        var head = new Checkpoint(ORIGIN, 1, leaf(0));
        var unsigned = new SignedCheckpoint(head, Note.sign(head.text(), STRANGER));
        var forged = new SignedCheckpoint(head, new Note(head.text(), List.of(LOG.sign("else\n"))));

        assertThat(witness.answer(request(0, List.of(), unsigned).bytes()).status())
                .isEqualTo(403);
        assertThat(witness.answer(request(0, List.of(), forged).bytes()).status())
                .isEqualTo(403);
    }

    @Test
    void answers_422_to_a_proof_that_proves_nothing() {
        witness.answer(grown(0, 5).bytes());
        var wrong = TILES.tree(8).consistencyFrom(4).path();

        assertThat(witness.answer(request(5, wrong, checkpoint(TILES, 8)).bytes())
                        .status())
                .isEqualTo(422);
        assertThat(witness.answer(request(5, List.of(), checkpoint(TILES, 8)).bytes())
                        .status())
                .isEqualTo(422);
        assertThat(sizeKnown()).isEqualTo(5);
    }

    @Test
    void answers_422_to_another_history_of_the_same_size() {
        witness.answer(grown(0, 5).bytes());
        var split = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 5, leaf(4711)), LOG);

        assertThat(witness.answer(request(5, List.of(), split).bytes()).status())
                .isEqualTo(422);
    }

    @Test
    void answers_422_to_a_proof_from_nothing_and_to_an_empty_tree_with_a_root() {
        var rooted = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 0, leaf(0)), LOG);
        var empty = SignedCheckpoint.sign(new Checkpoint(ORIGIN, 0, Hash.EMPTY_ROOT), LOG);

        assertThat(witness.answer(request(0, List.of(leaf(0)), checkpoint(TILES, 5))
                                .bytes())
                        .status())
                .isEqualTo(422);
        assertThat(witness.answer(request(0, List.of(), rooted).bytes()).status())
                .isEqualTo(422);
        assertThat(witness.answer(request(0, List.of(), empty).bytes()).status())
                .isEqualTo(200);
        assertThat(witness.answer(grown(0, 5).bytes()).status()).isEqualTo(200);
    }

    private long sizeKnown() {
        return store.latest(ORIGIN).orElseThrow().checkpoint().size();
    }

    private static AddCheckpoint grown(long oldSize, long size) {
        var proof = oldSize == 0
                ? List.<Hash>of()
                : TILES.tree(size).consistencyFrom(oldSize).path();
        return request(oldSize, proof, checkpoint(TILES, size));
    }

    private static AddCheckpoint request(long oldSize, List<Hash> proof, SignedCheckpoint checkpoint) {
        return new AddCheckpoint(oldSize, proof, checkpoint);
    }
}
