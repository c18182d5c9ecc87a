package org.mingjing.log.evidence;

/** More is said of the log than an auditor holds, and looking at the log did not answer it: what came after is not heard. */
public final class TooMuchHeard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchHeard(int promised, int checkpoints) {
        super(
                "%d promised leaves are not in the log and not due, or %d checkpoints are larger than it: more is not held"
                        .formatted(promised, checkpoints));
    }
}
