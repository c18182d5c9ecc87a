package org.mingjing.log.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.WITNESS_B;
import static org.mingjing.log.Samples.policy;
import static org.mingjing.log.evidence.Breaches.DEADLINE;
import static org.mingjing.log.evidence.Breaches.DROPPED;
import static org.mingjing.log.evidence.Breaches.cosigned;
import static org.mingjing.log.evidence.Breaches.promise;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;

class AuditorMemoryTest {

    private final MemoryTiles tiles = MemoryTiles.of(1_000);

    @Test
    void of_all_that_a_long_log_ever_said_no_more_is_held_than_was_agreed() {
        var longLog = MemoryTiles.of(60_000);
        var head = Samples.cosigned(Samples.checkpoint(longLog, 60_000), WITNESS_A, WITNESS_B);
        var small = new Auditor(ORIGIN, policy(), 1_000, 10);
        var found = new ArrayList<Evidence>();
        small.hear(promise(DROPPED));
        for (int from = 0; from < 60_000; from += 500) {
            if (small.isFull()) {
                small.makeRoom(head, longLog, found::add);
            }
            small.hear(promise(leaves(from, 500)));
            assertThat(small.awaited()).isLessThanOrEqualTo(1_500);
        }
        assertThat(found).isEmpty();

        small.look(head, longLog, found::add);
        assertThat(found)
                .singleElement()
                .satisfies(evidence ->
                        assertThat(((UnkeptPromise) evidence).missing()).containsExactly(DROPPED));
        assertThat(small.awaited()).isZero();
    }

    @Test
    void promises_that_cannot_be_held_are_not_forgotten_in_silence() {
        var small = new Auditor(ORIGIN, policy(), 3, 10);
        var more = promise(leaves(5, 1));
        var found = new ArrayList<Evidence>();
        small.hear(promise(leaves(2_000, 4)));
        assertThatThrownBy(() -> small.hear(more)).isInstanceOf(TooMuchHeard.class);
        var beforeItIsDue = cosigned(300, DEADLINE, WITNESS_A, WITNESS_B);
        assertThatThrownBy(() -> small.makeRoom(beforeItIsDue, tiles, found::add))
                .isInstanceOf(TooMuchHeard.class);

        small.makeRoom(at(300), tiles, found::add);
        assertThat(found).extracting(Evidence::kind).containsExactly(UnkeptPromise.KIND);
        assertThat(small.hear(more)).isTrue();
    }

    @Test
    void checkpoints_that_are_larger_than_the_log_are_not_held_without_end() {
        var small = new Auditor(ORIGIN, policy(), 10, 2);
        small.hear(at(400));
        small.hear(at(500));
        assertThatThrownBy(() -> small.hear(at(600))).isInstanceOf(TooMuchHeard.class);
        assertThatThrownBy(() -> small.makeRoom(at(300), tiles, any -> {})).isInstanceOf(TooMuchHeard.class);
        small.makeRoom(at(1_000), tiles, any -> {});
        assertThat(small.hear(at(600))).isTrue();
    }

    private static Hash[] leaves(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Samples::leaf).toArray(Hash[]::new);
    }

    private SignedCheckpoint at(long size) {
        return Samples.cosigned(Samples.checkpoint(tiles, size), WITNESS_A, WITNESS_B);
    }
}
