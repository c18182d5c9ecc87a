package org.mingjing.kit.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;

/**
 * The XML of one part of a workbook as it is inflated, stopped before it can fill the memory: by the bytes of all parts
 * together, by the length of any one tag or text, and at comments and declarations, which no spreadsheet program writes
 * and a parser would hold whole.
 */
final class Inflated extends FilterInputStream {
    // A text of 32,767 characters takes less even when each is written as a numbered reference.
    private static final int LONGEST_RUN = 512 * 1024;

    private final Budget budget;
    private long position;
    private int sinceTag;
    private boolean tagBegins;

    Inflated(InputStream input, Budget budget) {
        super(input);
        this.budget = budget;
    }

    /** How many bytes the parts of one file may have together. */
    static final class Budget {
        private static final long MOST = 160L * 1024 * 1024;
        private static final long ALWAYS = 4L * 1024 * 1024;
        // What people keep in sheets shrinks to a tenth or a thirtieth; a bomb to a thousandth.
        private static final long RATIO = 100;

        private long left;

        Budget(long fileSize) {
            left = Math.min(MOST, ALWAYS + RATIO * fileSize);
        }

        private void take(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw new InputRefused("sheet-too-large", List.of());
            }
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            budget.take(count);
            for (int i = offset; i < offset + count; i++) {
                watch(buffer[i]);
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void watch(byte next) {
        // The XML declaration stands at the very start, after a byte order mark at most.
        boolean declares = next == '!' || (next == '?' && position > 4);
        if (++sinceTag > LONGEST_RUN || (tagBegins && declares)) {
            throw new InputRefused("sheet-unreadable", List.of());
        }
        tagBegins = next == '<';
        if (tagBegins) {
            sinceTag = 0;
        }
        position++;
    }
}
