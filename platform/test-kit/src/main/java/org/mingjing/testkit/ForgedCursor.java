package org.mingjing.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A cursor as an attacker makes one, who read in our sources that its checksum has no secret. */
public final class ForgedCursor {
    private static final int CHECKSUM = 9;

    private ForgedCursor() {}

    /**
     * @param filter the query's conditions as the service writes them
     * @param values whatever the attacker likes, in the order of the query's keyset
     */
    public static String of(String filter, String... values) {
        try {
            var content = String.join("\u001f", values).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(filter.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            var all = Arrays.copyOf(Arrays.copyOf(digest.digest(content), CHECKSUM), CHECKSUM + content.length);
            System.arraycopy(content, 0, all, CHECKSUM, content.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
