package org.mingjing.process.logged;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.process.log.LogConfig;

/** The key from outside the database that wraps those of subjects, and those that did before. */
@Singleton
class OuterKeys {
    private static final int KEY_ID = 8;

    private final String id;
    private final Map<String, Seal> seals = new LinkedHashMap<>();

    @Inject
    OuterKeys(LogConfig config) {
        this(
                decoded(config.openingsKey()
                        .orElseThrow(() -> new IllegalStateException("process.log.openings-key is not configured"))),
                config.formerOpeningsKeys().orElse(List.of()).stream()
                        .map(OuterKeys::decoded)
                        .toList());
    }

    OuterKeys(byte[] key, List<byte[]> former) {
        this.id = idOf(key);
        seals.put(id, new Seal(key));
        former.forEach(each -> seals.putIfAbsent(idOf(each), new Seal(each)));
    }

    private static byte[] decoded(String text) {
        var key = Base64.getUrlDecoder().decode(text);
        if (key.length != Seal.KEY) {
            throw new IllegalStateException("a process.log.openings-key is not the base64url of 32 bytes");
        }
        return key;
    }

    /** Tells one key from another and nothing of either: of 32 random bytes a hash gives nothing away. */
    static String idOf(byte[] key) {
        var digest = Sha256.digest();
        digest.update(bytes("mingjing.org/openings-key-id/v1\n"));
        return HexFormat.of().formatHex(digest.digest(key), 0, KEY_ID);
    }

    /** Of the key that wraps now; public. */
    String id() {
        return id;
    }

    boolean has(String other) {
        return seals.containsKey(other);
    }

    byte[] wrap(byte[] key, String subject) {
        return seals.get(id).seal(key, bytes(subject));
    }

    /**
     * Empty where none of them wraps it.
     *
     * @param by the id of the key that wraps it; null where that was not said
     */
    Optional<byte[]> unwrapped(byte[] wrapped, String by, String subject) {
        if (by != null) {
            return Optional.ofNullable(seals.get(by)).map(seal -> seal.open(wrapped, bytes(subject)));
        }
        return seals.values().stream()
                .flatMap(seal -> seal.opened(wrapped, bytes(subject)).stream())
                .findFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
