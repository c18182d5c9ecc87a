package org.mingjing.process.log.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.kit.store.ObjectStore.Stored;

class ServedTest {
    @Test
    void a_bundle_is_packed_up_to_a_mebibyte_and_beyond_that_sent_as_it_is() {
        assertThat(Served.bundle(new Stored(new byte[1 << 20], "v")).compressible())
                .isTrue();
        assertThat(Served.bundle(new Stored(new byte[(1 << 20) + 1], "v")).compressible())
                .isFalse();
        assertThat(Served.tile(new Stored(new byte[32], "v")).compressible())
                .as("hashes")
                .isFalse();
    }
}
