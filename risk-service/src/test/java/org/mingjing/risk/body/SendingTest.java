package org.mingjing.risk.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class SendingTest {
    private record Config(int atOnce, MemorySize handedOver, Duration patience, MemorySize leastPace)
            implements SendingConfig {}

    private final List<Duration> cutOffAfter = new ArrayList<>();
    private int over;
    private final Sending sending =
            new Sending(new Config(1, bytes(10), Duration.ofSeconds(30), bytes(100)), within -> {
                cutOffAfter.add(within);
                return () -> over++;
            });
    private final OutputStream reader = new ByteArrayOutputStream();

    @Test
    void a_body_half_read_holds_its_place_and_one_that_was_read_gives_it_back() throws IOException {
        sending.inTime(1_000, to -> busy(), reader);

        sending.inTime(1_000, to -> to.write(7), reader);
        assertThat(reader).hasToString("\u0007");
    }

    @Test
    void the_place_of_a_reader_who_went_away_or_was_cut_off_is_free() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> sending.inTime(
                            1_000,
                            to -> {
                                throw new IOException("closed");
                            },
                            reader))
                    .hasMessage("closed");
        }

        sending.inTime(1_000, to -> busy(), reader);
    }

    @Test
    void a_reader_is_cut_off_when_the_size_of_the_body_excuses_it_no_longer() throws IOException {
        sending.inTime(1_000, to -> assertThat(over).isZero(), reader);
        assertThat(over).isOne();
        sending.inTime(60_000, to -> {}, reader);

        assertThat(cutOffAfter).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(630));
        assertThat(over).isEqualTo(2);
    }

    @Test
    void what_is_handed_over_as_a_whole_needs_no_place() throws IOException {
        var small = new PublicBody(10, to -> to.write(1), sending);
        sending.inTime(1_000, to -> assertThat(small.bytes()).containsExactly(1), reader);

        assertThat(small.isShort()).isTrue();
        assertThat(new PublicBody(11, to -> {}, sending).isShort()).isFalse();
    }

    private void busy() {
        var written = new ByteArrayOutputStream();
        assertThatThrownBy(() -> sending.inTime(1_000, to -> to.write(1), written))
                .isInstanceOfSatisfying(
                        RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("public-reading-busy"));
        assertThat(written.size()).isZero();
    }

    private static MemorySize bytes(long size) {
        return new MemorySize(BigInteger.valueOf(size));
    }
}
