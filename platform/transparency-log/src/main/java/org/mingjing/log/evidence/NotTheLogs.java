package org.mingjing.log.evidence;

import org.mingjing.log.policy.Verdict;

/** What was shown is of another log, or not signed and cosigned as the policy asks: nothing was looked at. */
public final class NotTheLogs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTheLogs(String origin, Verdict why) {
        super("%s: %s %s".formatted(origin, why.zh(), why.en()));
    }
}
