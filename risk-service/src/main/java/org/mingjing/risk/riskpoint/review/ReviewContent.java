package org.mingjing.risk.riskpoint.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.kit.problem.RuleBroken;

/**
 * All that is on record of a review, in the form over which it is hashed and signed: lines in this order, each ended by a
 * line feed, in UTF-8, the time as an instant of UTC, words as their SHA-256 and what is absent as {@code -}.
 *
 * <pre>
 * mingjing-risk-point-review 1
 * id, held, recorded, by, minutes
 * member (one line each, in their order)
 * CONFIRMED or REJECTED, the code and the reason (one line each, in the order of the codes)
 * list (SHA-256 of the file, and whether what it leaves out retires)
 * </pre>
 *
 * @param list null where none was sent
 */
record ReviewContent(RiskPointReview review, List<Decided> findings, ReviewList list) {
    /** What a member signs is what they read: a list may have come meanwhile. */
    void refuseUnless(String seen) {
        if (findings.isEmpty() && list == null) {
            throw new RuleBroken("risk-point-review-empty", review.id());
        }
        var current = sha256();
        if (!current.equals(seen)) {
            throw new RuleBroken("risk-point-review-is-another", current);
        }
    }

    String sha256() {
        return Sha256.hex(text());
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add("mingjing-risk-point-review 1");
        lines.add("id " + review.id());
        lines.add("held " + review.heldOn());
        lines.add("recorded "
                + Optional.ofNullable(review.recordedAt())
                        .map(at -> at.toInstant().toString())
                        .orElse("-"));
        lines.add("by " + review.recordedBy());
        lines.add("minutes " + ofWords(review.minutes()));
        new TreeSet<>(review.members()).forEach(member -> lines.add("member " + member));
        findings.forEach(finding -> lines.add(
                (finding.confirmed() ? "CONFIRMED " : "REJECTED ") + finding.code() + " " + ofWords(finding.reason())));
        lines.add(list == null ? "list -" : "list " + list.sha256() + " " + list.deleteAbsent());
        return String.join("\n", lines) + "\n";
    }

    private static String ofWords(String words) {
        return words == null ? "-" : Sha256.hex(words);
    }
}
