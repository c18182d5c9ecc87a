package org.mingjing.risk.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What upheld facts say about a power on one day: how many of the last twelve months count, the probability grade they
 * demand (1 to 5), and whether the power was used after it had been cancelled.
 */
@Embeddable
public record Evidence(
        @Column(name = "evidence_facts") int facts,
        @Column(name = "evidence_grade") int grade,
        @Column(name = "used_after_cancellation") boolean usedAfterCancellation) {
    static final int HIGHEST_GRADE = 5;

    /** No fact is known. */
    public static final Evidence NONE = new Evidence(0, 1, false);

    static Evidence of(int facts, boolean usedAfterCancellation) {
        return new Evidence(facts, Math.min(HIGHEST_GRADE, 1 + facts), usedAfterCancellation);
    }

    /** A higher grade of earlier facts stays until six months have passed with none. */
    public boolean isKept() {
        return grade > of(facts, false).grade();
    }
}
