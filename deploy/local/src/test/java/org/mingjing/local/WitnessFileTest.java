package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.local.SmallCheckpoints.ONE;
import static org.mingjing.local.SmallCheckpoints.OTHER_TWO;
import static org.mingjing.local.SmallCheckpoints.TWO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.log.Malformed;

class WitnessFileTest {
    private static final String ORIGIN = ONE.checkpoint().origin();

    @TempDir
    private Path directory;

    private Path file;
    private WitnessFile remembered;

    @BeforeEach
    void open() {
        file = directory.resolve("checkpoint");
        remembered = new WitnessFile(file);
    }

    @Test
    void whatWasPutThereIsThereForTheNextProcess() {
        assertThat(remembered.latest(ORIGIN)).isEmpty();
        assertThat(remembered.replace(ORIGIN, Optional.empty(), ONE)).isTrue();
        assertThat(remembered.replace(ORIGIN, Optional.of(ONE), TWO)).isTrue();

        assertThat(new WitnessFile(file).latest(ORIGIN)).contains(TWO);
        assertThat(directory.toFile().list()).containsExactly("checkpoint");
    }

    @Test
    void whoKnowsOfAnotherOneChangesNothing() {
        remembered.replace(ORIGIN, Optional.empty(), ONE);
        assertThat(remembered.replace(ORIGIN, Optional.empty(), TWO)).isFalse();
        assertThat(remembered.replace(ORIGIN, Optional.of(OTHER_TWO), TWO)).isFalse();
        assertThat(remembered.latest(ORIGIN)).contains(ONE);
    }

    @Test
    void ofManyWhoKnowTheSameOneIsFirst() throws Exception {
        remembered.replace(ORIGIN, Optional.empty(), ONE);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tries = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            no -> () -> remembered.replace(ORIGIN, Optional.of(ONE), no % 2 == 0 ? TWO : OTHER_TWO))
                    .toList();
            int first = 0;
            for (var done : threads.invokeAll(tries)) {
                first += done.get() ? 1 : 0;
            }
            assertThat(first).isOne();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aWriteThatWasBrokenOffLeavesWhatWasThere() throws Exception {
        remembered.replace(ORIGIN, Optional.empty(), ONE);
        Files.writeString(directory.resolve("checkpoint.new"), "half of a chec");
        assertThat(new WitnessFile(file).latest(ORIGIN)).contains(ONE);
        assertThat(remembered.replace(ORIGIN, Optional.of(ONE), TWO)).isTrue();
        assertThat(remembered.latest(ORIGIN)).contains(TWO);
    }

    @Test
    void aDamagedFileIsNoEmptyOne() throws Exception {
        Files.writeString(file, ONE.note().toString().substring(0, 30));
        assertThatThrownBy(() -> remembered.latest(ORIGIN)).isInstanceOf(Malformed.class);
        Files.writeString(file, "");
        assertThatThrownBy(() -> remembered.replace(ORIGIN, Optional.empty(), ONE))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void theFileOfAnotherLogIsNotOverwritten() {
        remembered.replace(ORIGIN, Optional.empty(), ONE);
        assertThatThrownBy(() -> remembered.replace("other.example/log", Optional.empty(), TWO))
                .hasMessageContaining("is of " + ORIGIN);
        assertThat(remembered.latest(ORIGIN)).contains(ONE);
    }
}
