package org.mingjing.verifier.report;

import org.mingjing.log.Malformed;
import org.mingjing.log.policy.Judgement;

/** Ends a check where it is settled that it cannot succeed. */
public final class NotProven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final transient Words reason;

    public NotProven(Outcome outcome, Words reason) {
        super(reason.en());
        this.outcome = outcome;
        this.reason = reason;
    }

    public static NotProven invalid(String zh, String en, Object... arguments) {
        return new NotProven(Outcome.INVALID, Words.of(zh, en, arguments));
    }

    public static NotProven incomplete(String zh, String en, Object... arguments) {
        return new NotProven(Outcome.INCOMPLETE, Words.of(zh, en, arguments));
    }

    /** @param what was read */
    public static NotProven malformed(Words what, Malformed refused) {
        return new NotProven(Outcome.INVALID, what.because(Words.of(refused)));
    }

    /**
     * Goes on only with what the policy trusts.
     *
     * @param what was judged
     */
    public static void unlessValid(Words what, Judgement judgement) {
        var verdict = judgement.verdict();
        if (!judgement.isValid()) {
            throw new NotProven(Outcome.of(verdict.kind()), what.because(new Words(verdict.zh(), verdict.en())));
        }
    }

    /** The same found, said of something. */
    public NotProven of(Words what) {
        return new NotProven(outcome, what.because(reason));
    }

    public Report report() {
        return new Report(outcome, reason);
    }
}
