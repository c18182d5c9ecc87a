package org.mingjing.verifier.report;

import org.mingjing.log.policy.Verdict;

/** What came of it; the exit code is for scripts. */
public enum Outcome {
    VALID(0, "有效", "VALID"),
    /** Something is not as whoever made it says. */
    INVALID(1, "无效", "INVALID"),
    /** It may be right, but nobody whom the policy trusts says so. */
    NOT_TRUSTED(2, "不可信", "NOT TRUSTED"),
    /** Nothing is wrong with what there is, but something is missing. */
    INCOMPLETE(3, "不完整", "INCOMPLETE");

    /** Nothing was checked: the call itself was wrong (EX_USAGE of sysexits.h). */
    public static final int WRONG_USAGE = 64;

    private final int exitCode;
    private final String zh;
    private final String en;

    Outcome(int exitCode, String zh, String en) {
        this.exitCode = exitCode;
        this.zh = zh;
        this.en = en;
    }

    public static Outcome of(Verdict.Kind kind) {
        return switch (kind) {
            case VALID -> VALID;
            case INVALID -> INVALID;
            case NOT_TRUSTED -> NOT_TRUSTED;
        };
    }

    public int exitCode() {
        return exitCode;
    }

    public Words words() {
        return new Words(zh, en);
    }
}
