package org.mingjing.risk.integrityfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/**
 * The form of an entry over which it is hashed: lines in this order, each ended by a line feed, in UTF-8, what is absent as
 * {@code -}, the time as an instant of UTC, and the words as the SHA-256 of what the cipher made of them.
 *
 * <pre>
 * mingjing-integrity-file-entry 1
 * previous (hash of the entry before, 64 zeros for the first)
 * official, no, group, provider, unit, dated, corrects, by, at, sealed
 * </pre>
 *
 * Whoever checks the chain needs no key. The cipher's text differs each time, so its hash tells nothing of the words.
 */
record CanonicalEntry(
        String previous, String official, int no, Item item, String sealed, String by, OffsetDateTime at) {
    static final String BEGINNING = "0".repeat(64);

    String text() {
        return String.join(
                        "\n",
                        "mingjing-integrity-file-entry 1",
                        "previous " + previous,
                        "official " + official,
                        "no " + no,
                        "group " + item.group(),
                        "provider " + item.provider(),
                        "unit " + item.unitCode(),
                        "dated " + item.datedOn(),
                        "corrects " + (item.corrects() == null ? "-" : item.corrects()),
                        "by " + by,
                        "at " + at.toInstant(),
                        "sealed " + sha256(sealed))
                + "\n";
    }

    String hash() {
        return sha256(text());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
