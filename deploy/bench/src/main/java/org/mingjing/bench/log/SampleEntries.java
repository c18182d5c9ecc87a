package org.mingjing.bench.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.SplittableRandom;
import org.mingjing.log.tree.Hash;

/**
 * Entries like those of a register: half a kilobyte of JSON, each another.
 *
 * @param run tells them from those of other runs on the same log
 */
record SampleEntries(String run) {
    static final int BYTES = 500;

    static SampleEntries ofNow() {
        return new SampleEntries(Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
    }

    String key(long number) {
        return "bench-" + run + "-" + number;
    }

    byte[] entry(long number) {
        var text = new StringBuilder(BYTES)
                .append("{\"form\":1,\"kind\":\"bench\",\"run\":\"")
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
