package org.mingjing.log.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.log.Samples.bytes;
import static org.mingjing.log.Samples.checkpoint;
import static org.mingjing.log.Samples.leaf;
import static org.mingjing.log.Samples.problemOf;
import static org.mingjing.log.Samples.text;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Problem;
import org.mingjing.log.note.SignedCheckpoint;

class AddCheckpointTest {

    private static final MemoryTiles TILES = MemoryTiles.of(8);
    private static final SignedCheckpoint CHECKPOINT = checkpoint(TILES, 8);
    private static final AddCheckpoint ASKED =
            new AddCheckpoint(5, TILES.tree(8).consistencyFrom(5).path(), CHECKPOINT);

    @Test
    void is_the_old_size_the_proof_an_empty_line_and_the_checkpoint() {
        var lines = text(ASKED.bytes()).split("\n", -1);

        assertThat(lines[0]).isEqualTo("old 5");
        assertThat(lines[1 + ASKED.proof().size()]).isEmpty();
        assertThat(text(ASKED.bytes())).endsWith("\n\n" + CHECKPOINT.note());
        assertThat(AddCheckpoint.parse(ASKED.bytes())).isEqualTo(ASKED);
    }

    @Test
    void from_size_zero_there_is_no_proof_line() {
        var first = new AddCheckpoint(0, List.of(), CHECKPOINT);

        assertThat(text(first.bytes())).startsWith("old 0\n\n");
        assertThat(AddCheckpoint.parse(first.bytes())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old 5\n",
                "OLD 5\n",
                "old  5\n",
                "old 05\n",
                "old +5\n",
                "old -5\n",
                "old ٥\n",
                "old\n",
                "old \n",
                " old 5\n",
                "old 5 \n",
                "old 5\r\n",
                "\n",
                "",
                "new 5\n",
                "old 9223372036854775808\n",
                "old 5\nAAAA\n",
                "old 5\n \n"
            })
    void any_other_beginning_is_refused(String head) {
        var body = text(ASKED.bytes());
        var rest = head.equals("old 5\n") ? "" : body.substring(body.indexOf("\n\n") + 1);

        assertThat(problemOf(() -> AddCheckpoint.parse(bytes(head + rest)))).isNotNull();
    }

    @Test
    void has_at_most_63_proof_lines() {
        var most = new AddCheckpoint(5, Collections.nCopies(63, leaf(0)), CHECKPOINT);
        assertThat(AddCheckpoint.parse(most.bytes())).isEqualTo(most);

        var longer = text(most.bytes()).replaceFirst("\n", "\n" + leaf(0) + "\n");
        assertThat(problemOf(() -> AddCheckpoint.parse(bytes(longer)))).isEqualTo(Problem.PROOF_LENGTH);
        assertThat(problemOf(() -> new AddCheckpoint(5, Collections.nCopies(64, leaf(0)), CHECKPOINT)))
                .isEqualTo(Problem.PROOF_LENGTH);
        assertThat(problemOf(() -> new AddCheckpoint(-1, List.of(), CHECKPOINT)))
                .isEqualTo(Problem.NOT_DECIMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5\n\n", "05\n", "+5\n", "5\r\n", "x\n", "5\n6\n", "٥\n"})
    void a_size_is_one_line(String answer) {
        assertThat(problemOf(() -> WitnessAnswer.readSize(bytes(answer)))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "— w AAAAAAA=", "- w AAAAAAA=\n", "— w AAAAAAA=\n\n", "— w AAAAAAA=\r\n"})
    void a_cosignature_is_one_line_or_more(String answer) {
        assertThat(problemOf(() -> WitnessAnswer.readCosignatures(bytes(answer))))
                .isNotNull();
        assertThat(WitnessAnswer.readCosignatures(bytes("— w AAAAAAA=\n"))).hasSize(1);
    }
}
