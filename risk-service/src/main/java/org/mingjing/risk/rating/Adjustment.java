package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;

/**
 * Another level than the derived one, set by people. A raised level is a floor: whatever is derived later, the level is
 * never milder. A lowered one holds for the derived level it was signed for and for no other.
 *
 * @param expiresOn the last day; null for a raised level that stays until somebody ends it
 */
@Embeddable
record Adjustment(
        @Enumerated(EnumType.STRING) @Column(name = "from_level")
        Level from,

        @Enumerated(EnumType.STRING) @Column(name = "to_level")
        Level to,

        @Column(name = "expires_on") LocalDate expiresOn) {

    private static final int LONGEST_MONTHS = 12;

    boolean lowers() {
        return to.compareTo(from) > 0;
    }

    void refuseUnlessItChanges(String powerCode) {
        if (to == from) {
            throw new RuleBroken("level-override-same-level", powerCode, from);
        }
    }

    void refuseUnlessAhead(LocalDate day) {
        if (expiresOn != null && !expiresOn.isAfter(day)) {
            throw new RuleBroken("level-override-expiry-past", expiresOn);
        }
    }

    void refuseUnlessEnds(LocalDate from, String powerCode) {
        if (expiresOn == null) {
            throw new RuleBroken("level-override-without-expiry", powerCode);
        }
        var latest = from.plusMonths(LONGEST_MONTHS);
        if (expiresOn.isAfter(latest)) {
            throw new RuleBroken("level-override-too-long", expiresOn, latest);
        }
    }

    boolean isOverOn(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    /**
     * For whoever works with the level, one that is raised less than before or ends earlier is lowered, and one person would
     * do it alone.
     */
    void refuseIfWeakerThan(Adjustment before, String powerCode) {
        var standing = before.appliedTo(from);
        if (to.compareTo(standing) > 0) {
            throw new RuleBroken("level-override-milder", powerCode, standing);
        }
        if (!before.lowers() && endsBefore(before)) {
            throw new RuleBroken("level-override-ends-earlier", powerCode, before.to, expiresOn);
        }
    }

    private boolean endsBefore(Adjustment other) {
        return expiresOn != null && (other.expiresOn == null || expiresOn.isBefore(other.expiresOn));
    }

    /** Whether it still speaks of what is derived now. */
    boolean holdsFor(Level derived) {
        return !lowers() || derived == from;
    }

    Level appliedTo(Level derived) {
        if (lowers()) {
            return derived == from ? to : derived;
        }
        return derived.moreSevere(to);
    }

    /** Measures do not get below a floor that people set, and a lowered level is not worse for having measures. */
    Level appliedToWhatIsLeft(Level left) {
        return lowers() == (to.compareTo(left) > 0) ? to : left;
    }

    String textZh(Level derived) {
        var text = new StringBuilder(lowers() ? "人工下调:" : "人工上调:");
        text.append("由").append(from.nameZh()).append("调为").append(to.nameZh());
        if (expiresOn != null) {
            text.append(",有效期至 ").append(expiresOn);
        }
        return text.append(";适用等级:")
                .append(appliedTo(derived).nameZh())
                .append('\n')
                .toString();
    }

    String textEn(Level derived) {
        var text = new StringBuilder(lowers() ? "Lowered by decision: " : "Raised by decision: ");
        text.append("from ").append(from).append(" to ").append(to);
        if (expiresOn != null) {
            text.append(", until ").append(expiresOn);
        }
        return text.append("; level that applies: ")
                .append(appliedTo(derived))
                .append('\n')
                .toString();
    }
}
