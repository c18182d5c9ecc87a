package org.mingjing.process.log.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.mingjing.kit.store.ObjectStore.Stored;

/**
 * What a reader gets.
 *
 * @param version of these bytes; empty where it is not worth asking whether they changed
 * @param caching how long whoever stands between may keep it
 * @param compressible whether it is worth the effort; hashes are not, and what is very large is sent as it is
 * @param witnessed false for a checkpoint that must not be relied on
 */
record Served(
        byte[] bytes, Optional<String> version, String type, String caching, boolean compressible, boolean witnessed) {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String BYTES = "application/octet-stream";
    private static final String ASK_AGAIN = "no-cache";
    /** An entry may have 65,535 bytes, and a bundle 256 of them: who asks for many such ones must not have us pack them all. */
    private static final int WORTH_PACKING = 1 << 20;

    private static final String FOR_EVER = "max-age=604800, immutable";

    static Served checkpoint(Stored stored, boolean witnessed) {
        return new Served(stored.bytes(), Optional.of(stored.version()), TEXT, ASK_AGAIN, false, witnessed);
    }

    static Served tile(Stored stored) {
        return new Served(stored.bytes(), Optional.of(stored.version()), BYTES, FOR_EVER, false, true);
    }

    static Served bundle(Stored stored) {
        boolean compressible = stored.bytes().length <= WORTH_PACKING;
        return new Served(stored.bytes(), Optional.of(stored.version()), BYTES, FOR_EVER, compressible, true);
    }

    /** Made anew for each who asks. */
    static Served text(String text) {
        return new Served(text.getBytes(UTF_8), Optional.empty(), TEXT, ASK_AGAIN, false, true);
    }
}
