package org.mingjing.kit.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.kit.problem.RuleBroken;

/**
 * An opaque place in a list: the keyset values and a checksum over them and the query they belong to. The checksum
 * finds mistakes and is no secret: a forged cursor shows nothing that its forger could not list anyway.
 */
final class Cursor {
    private static final int CHECKSUM = 9;
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String of(List<String> position, String filter) {
        var values = String.join(SEPARATOR, position);
        var content = values.getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(checksum(values, filter), CHECKSUM + content.length);
        System.arraycopy(content, 0, all, CHECKSUM, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    static List<String> parse(String cursor, String filter) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("cursor-invalid");
        }
        if (all.length <= CHECKSUM) {
            throw new RuleBroken("cursor-invalid");
        }
        var values = new String(all, CHECKSUM, all.length - CHECKSUM, StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(Arrays.copyOf(all, CHECKSUM), checksum(values, filter))) {
            throw new RuleBroken("cursor-invalid");
        }
        return List.of(values.split(SEPARATOR, -1));
    }

    private static byte[] checksum(String values, String filter) {
        var digest = Sha256.digest();
        digest.update(filter.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return Arrays.copyOf(digest.digest(values.getBytes(StandardCharsets.UTF_8)), CHECKSUM);
    }
}
