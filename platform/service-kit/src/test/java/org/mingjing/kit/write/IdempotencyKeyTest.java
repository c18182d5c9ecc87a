package org.mingjing.kit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;

class IdempotencyKeyTest {
    private static final byte[] REQUEST = "digest of a request".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_same_request_under_the_same_key_is_known_again() {
        assertThat(key("attempt-1", REQUEST).requestHash())
                .isEqualTo(key("\"attempt-1\"", REQUEST).requestHash());
        assertThat(key("attempt-1", new byte[32]).requestHash())
                .isNotEqualTo(key("attempt-1", REQUEST).requestHash());
    }

    @Test
    void whoever_guesses_the_request_and_not_the_key_cannot_tell() {
        assertThat(key("attempt-1", REQUEST).requestHash())
                .isNotEqualTo(key("attempt-2", REQUEST).requestHash())
                .isNotEqualTo(HexFormat.of().formatHex(REQUEST));
    }

    private static IdempotencyKey key(String header, byte[] request) {
        return IdempotencyKey.of(new Caller("sub-1", "h", "H", "U", Set.of()), header, request);
    }
}
