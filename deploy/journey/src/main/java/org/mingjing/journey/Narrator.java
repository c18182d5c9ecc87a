package org.mingjing.journey;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells each step as it is taken: who did what, what came back, and whether it is as it should be. */
final class Narrator {
    private static final int TOLD_ONE_BY_ONE = 8;

    private final PrintStream out;
    private final List<String> failed = new ArrayList<>();
    private int steps;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(Chapter chapter) {
        out.printf("%n── %s  %s%n", chapter.titleZh(), chapter.titleEn());
    }

    /** Somebody does something; what they get is needed further on, so a chapter ends where a step fails. */
    <T> T step(String who, String zh, String en, Supplier<T> deed) {
        try {
            var result = deed.get();
            told(true, who, zh, en, result);
            return result;
        } catch (StepFailed e) {
            told(false, who, zh, en, e.getMessage());
            throw new StepFailed(null, e);
        }
    }

    /** Something is so. */
    void fact(String zh, String en, Object expected, Supplier<?> seen) {
        compare(zh, en, expected, seen.get());
    }

    /** Something will be so as soon as the event has arrived. */
    void becomes(String zh, String en, Object expected, Supplier<?> seen) {
        compare(zh, en, expected, Eventually.see(seen, expected::equals));
    }

    /** Longer text that belongs to what was just told. */
    void quote(String text) {
        text.lines().forEach(line -> out.println("          │ " + line));
    }

    /** A chapter could not go on; a step that failed was told already, anything else is told here. */
    void brokeOff(StepFailed why) {
        if (why.getMessage() != null) {
            told(false, "", "本章中断", "this chapter breaks off", why.getMessage());
        }
    }

    void conclude() {
        out.printf("%n%d 步 steps, %d 步失败 failed%n", steps, failed.size());
        failed.forEach(step -> out.println("  FAILED " + step));
        if (failed.isEmpty()) {
            out.println("  每一步都 OK every step is OK");
        }
    }

    List<String> failed() {
        return List.copyOf(failed);
    }

    private void compare(String zh, String en, Object expected, Object seen) {
        var so = expected.equals(seen);
        told(so, "", zh, en, so ? brief(seen) : "应为 expected " + expected + "\n实为 was " + seen);
    }

    private void told(boolean ok, String who, String zh, String en, Object result) {
        steps++;
        var deed = (who.isEmpty() ? "" : who + ": ") + zh + " " + en;
        out.printf("  %-6s %s%n", ok ? "OK" : "FAILED", deed);
        String.valueOf(result).lines().forEach(line -> out.println("         → " + line.strip()));
        if (!ok) {
            failed.add(deed + " → " + result);
        }
    }

    private static String brief(Object seen) {
        var many = seen instanceof Map<?, ?> map ? map.entrySet() : seen;
        return many instanceof Collection<?> all && all.size() > TOLD_ONE_BY_ONE
                ? all.size() + " 项全部一致 all the same"
                : String.valueOf(seen);
    }
}
