package org.mingjing.log.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.STRANGER;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.checkpoint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.note.Signed;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;

class WitnessTest {

    private static final MemoryTiles TILES = MemoryTiles.of(300);

    private final MemoryCheckpoints store = new MemoryCheckpoints();
    private final Witness witness = witness(store);

    private static Witness witness(CheckpointStore store) {
        return new Witness(WITNESS_A, List.of(LOG.verifier()), store, Clock.fixed(TIME, ZoneOffset.UTC));
    }

    @Test
    void cosigns_a_log_for_the_first_time_and_as_it_grows() {
        for (var sizes : new long[][] {{0, 5}, {5, 8}, {8, 8}, {8, 300}}) {
            var asked = grown(sizes[0], sizes[1]);
            var answer = witness.answer(asked.bytes());

            assertThat(answer.status()).isEqualTo(200);
            var cosigned = WitnessAnswer.cosigned(answer.bytes(), asked.checkpoint(), WITNESS_A.verifier());
            assertThat(cosigned).isPresent();
            assertThat(store.latest(ORIGIN)).isEqualTo(cosigned);
        }
    }

    @Test
    void the_same_size_again_refreshes_the_time() {
        witness.answer(grown(0, 5).bytes());
        var later = new Witness(
                WITNESS_A, List.of(LOG.verifier()), store, Clock.fixed(TIME.plusSeconds(9), ZoneOffset.UTC));

        var answer = later.answer(grown(5, 5).bytes());

        var cosigned = WitnessAnswer.cosigned(answer.bytes(), checkpoint(TILES, 5), WITNESS_A.verifier());
        assertThat(cosigned.orElseThrow().check(List.of(WITNESS_A.verifier())).valid())
                .flatMap(signed -> signed.at().stream().toList())
                .containsExactly(TIME.plusSeconds(9));
    }

    @Test
    void answers_409_with_the_size_it_knows() {
        assertThat(witness.answer(grown(3, 5).bytes()).body()).isEqualTo("0\n");
        witness.answer(grown(0, 5).bytes());

        var answer = witness.answer(grown(3, 8).bytes());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.contentType()).isEqualTo("text/x.tlog.size");
        assertThat(WitnessAnswer.readSize(answer.bytes())).isEqualTo(5);
        assertThat(witness.answer(grown(0, 8).bytes()).status()).isEqualTo(409);
    }

    @Test
    void of_two_requests_at_once_the_smaller_does_not_roll_the_log_back() {
        witness.answer(grown(0, 5).bytes());
        // The other request comes between what this one reads and what it writes.
        var late = witness(new CheckpointStore() {
            @Override
            public Optional<SignedCheckpoint> latest(String origin) {
                var before = store.latest(origin);
                witness.answer(grown(5, 9).bytes());
                return before;
            }

            @Override
            public boolean replace(String origin, Optional<SignedCheckpoint> expected, SignedCheckpoint next) {
                return store.replace(origin, expected, next);
            }
        });

        var answer = late.answer(grown(5, 8).bytes());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(WitnessAnswer.readSize(answer.bytes())).isEqualTo(9);
        assertThat(sizeKnown()).isEqualTo(9);
    }

    @Test
    void keeps_only_the_lines_it_checked() {
        var signed = checkpoint(TILES, 5)
                .with(STRANGER.sign(checkpoint(TILES, 5).note().text()));

        assertThat(witness.answer(request(0, List.of(), signed).bytes()).status())
                .isEqualTo(200);
        assertThat(store.latest(ORIGIN)
                        .orElseThrow()
                        .check(List.of(LOG.verifier(), WITNESS_A.verifier()))
                        .valid())
                .extracting(Signed::key)
                .containsExactly(LOG.verifier(), WITNESS_A.verifier());
        assertThat(store.latest(ORIGIN).orElseThrow().note().signatures()).hasSize(2);
    }

    @Test
    void a_log_takes_no_cosignature_of_another_key_or_of_another_checkpoint() {
        var answer = witness.answer(grown(0, 5).bytes()).bytes();

        assertThat(WitnessAnswer.cosigned(answer, checkpoint(TILES, 5), WITNESS_B.verifier()))
                .isEmpty();
        assertThat(WitnessAnswer.cosigned(answer, checkpoint(TILES, 6), WITNESS_A.verifier()))
                .isEmpty();
    }

    @Test
    void monitors_find_a_log_by_the_hash_of_its_origin() {
        assertThat(Witness.monitoringPath(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855/checkpoint");
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
