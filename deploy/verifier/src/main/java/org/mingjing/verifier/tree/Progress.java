package org.mingjing.verifier.tree;

import java.util.function.Consumer;
import org.mingjing.verifier.report.Words;

/** Says once a second how far it is. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final Consumer<Words> said;
    private final long from;
    private final long size;
    private final long begun = System.nanoTime();
    private long lastSaid = begun;

    Progress(Consumer<Words> said, long from, long size) {
        this.said = said;
        this.from = from;
        this.size = size;
    }

    void reached(long entries) {
        long now = System.nanoTime();
        if (now - lastSaid >= SECOND) {
            lastSaid = now;
            long aSecond = Math.round((entries - from) / ((now - begun) / (double) SECOND));
            said.accept(Words.of("%s / %s 个条目，每秒 %s 个", "%s of %s entries, %s a second", entries, size, aSecond));
        }
    }
}
