package org.mingjing.kit.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** As {@code printf 明镜 | sha256sum} has it. */
    @Test
    void a_text_is_hashed_in_utf_8() {
        assertThat(Sha256.hex("明镜")).isEqualTo("1640a17394de96c1a76758f35b454b99a6a3ff0a03d4befddd1542efba1f4df2");
        assertThat(Sha256.hex("明镜".getBytes(StandardCharsets.UTF_8))).isEqualTo(Sha256.hex("明镜"));
    }

    @Test
    void what_is_fed_piece_by_piece_is_hashed_as_a_whole() {
        var digest = Sha256.digest();
        digest.update("明".getBytes(StandardCharsets.UTF_8));
        assertThat(digest.digest("镜".getBytes(StandardCharsets.UTF_8))).isEqualTo(Sha256.of("明镜"));
    }
}
