package org.mingjing.bench.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;
import org.mingjing.log.tree.Hash;

/**
 * Entries like those of a register: half a kilobyte of JSON, each another.
 *
 * @param run tells them from those of other runs on the same log
 * @param keys by which they are called
 */
record SampleEntries(String run, Keys keys) {

    /** A client chooses them, and what an append costs depends on it: random ones fall anywhere in the index. */
    enum Keys {
        ASCENDING,
        RANDOM
    }

    static final int BYTES = 500;

    static SampleEntries ofNow() {
        return ofNow(Keys.ASCENDING);
    }

    static SampleEntries ofNow(Keys keys) {
        return new SampleEntries(Long.toString(System.currentTimeMillis(), Character.MAX_RADIX), keys);
    }

    String key(long number) {
        var name = "bench-" + run + "-" + number;
        // The same number has the same key, or nobody could ask again.
        return keys == Keys.ASCENDING
                ? name
                : UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    byte[] entry(long number) {
        var text = new StringBuilder(BYTES)
                .append("{\"kind\":\"bench\",\"run\":\"")
                .append(run)
                .append("\",\"number\":\"")
                .append(number)
                .append("\",\"fields\":\"");
        var random = new SplittableRandom(number);
        while (text.length() < BYTES - 2) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.append("\"}").toString().getBytes(UTF_8);
    }

    Hash leaf(long number) {
        return Hash.leaf(entry(number));
    }

    /** As many lines as there are entries from one number on. */
    byte[] lines(long first, int count) {
        var lines = new StringBuilder(count * (BYTES * 3 / 2));
        for (long number = first; number < first + count; number++) {
            lines.append("{\"key\":\"")
                    .append(key(number))
                    .append("\",\"entry\":\"")
                    .append(Base64.getEncoder().encodeToString(entry(number)))
                    .append("\"}\n");
        }
        return lines.toString().getBytes(UTF_8);
    }
}
