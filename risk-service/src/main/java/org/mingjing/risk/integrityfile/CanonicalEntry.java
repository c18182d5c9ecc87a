package org.mingjing.risk.integrityfile;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kit.hash.Sha256;

/**
 * The form of an entry over which it is hashed: lines in this order, each ended by a line feed, in UTF-8, what is absent as
 * {@code -}, the time as an instant of UTC, and the words as the SHA-256 of what the cipher made of them.
 *
 * <pre>
 * mingjing-integrity-file-entry 2
 * previous (hash of the entry before, 64 zeros for the first)
 * id, official, no, group, provider, unit, dated, corrects, by, at, sealed
 * </pre>
 *
 * Whoever checks the chain needs no key. The cipher's text differs each time, so its hash tells nothing of the words. It opens
 * beside its id only, so that is hashed too; entries of form 1 were put in before and have no line for it.
 */
record CanonicalEntry(
        int form,
        String previous,
        UUID id,
        String official,
        int no,
        Item item,
        String sealed,
        String by,
        OffsetDateTime at) {
    static final String BEGINNING = "0".repeat(64);
    static final int FORM = 2;

    String text() {
        return Stream.of(
                        "mingjing-integrity-file-entry " + form,
                        "previous " + previous,
                        form == 1 ? null : "id " + id,
                        "official " + official,
                        "no " + no,
                        "group " + item.group(),
                        "provider " + item.provider(),
                        "unit " + item.unitCode(),
                        "dated " + item.datedOn(),
                        "corrects " + (item.corrects() == null ? "-" : item.corrects()),
                        "by " + by,
                        "at " + at.toInstant(),
                        "sealed " + Sha256.hex(sealed))
                .filter(Objects::nonNull)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    String hash() {
        return Sha256.hex(text());
    }
}
