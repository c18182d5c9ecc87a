package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Who is warned: a unit, or an official of it.
 *
 * @param officialCode null when the unit is
 */
@Embeddable
record Warned(
        @Column(name = "unit_code") String unitCode,
        @Column(name = "official_code") String officialCode) {

    /** Whether the matter is the caller's own: their warning, or one of the unit they belong to. */
    boolean is(Caller caller) {
        return officialCode != null ? caller.is(officialCode) : unitCode.equals(caller.unit());
    }

    /** What points at an official may lead to who reported it. */
    void refuseToShow(Caller caller) {
        if (caller.is(officialCode)) {
            throw new RuleBroken("warning-own");
        }
    }

    /** Nobody decides a matter about themselves. */
    void refuseToDecide(Caller caller) {
        if (is(caller)) {
            throw new RuleBroken("warning-own");
        }
    }

    /**
     * Nobody decides on a unit that they belong to.
     *
     * @param units all that whoever is to decide belongs to
     */
    void refuseMember(Set<String> units) {
        if (officialCode == null && units.contains(unitCode)) {
            throw new RuleBroken("warning-own");
        }
    }

    /**
     * Nobody decides on whom they have to do with.
     *
     * @param tied officials and schools that whoever is to decide has to do with
     */
    void refuseTied(Set<String> tied) {
        if (tied.contains(officialCode != null ? officialCode : unitCode)) {
            throw new RuleBroken("warning-interest");
        }
    }
}
