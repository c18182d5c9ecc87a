package org.mingjing.risk.review.report;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.problem.RuleBroken;

/**
 * When a review may be closed: everything on its agenda is decided or put off, and the chair and another member who was
 * there signed one and the same report.
 *
 * @param signers of the report as it is now
 */
record ClosingRule(Collection<Integer> items, Set<Integer> decided, String chair, Set<String> signers) {
    void refuseUnlessMet() {
        var undecided = new TreeSet<>(items);
        undecided.removeAll(decided);
        if (!undecided.isEmpty()) {
            throw new RuleBroken("review-items-undecided", undecided);
        }
        if (!signers.contains(chair)) {
            throw new RuleBroken("review-not-signed-by-chair", chair);
        }
        if (signers.size() < 2) {
            throw new RuleBroken("review-second-signature-missing");
        }
    }
}
