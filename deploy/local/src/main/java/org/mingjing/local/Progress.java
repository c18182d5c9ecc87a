package org.mingjing.local;

import java.io.PrintStream;

/** One line when a component is begun, one with its time when it is there. */
record Progress(PrintStream out) {

    void starting(String component) {
        out.printf("  … %s%n", component);
    }

    void ready(String component, long begunNanos, String where) {
        out.printf("  ✓ %-24s %6.1f s   %s%n", component, (System.nanoTime() - begunNanos) / 1e9, where);
    }

    void say(String text) {
        out.println(text);
    }
}
