package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** The tier that a person decided on, and who; they then neither check nor decide an appeal nor speak for the warned. */
@Embeddable
record Verdict(
        @Column(name = "tier") Integer tier,
        @Column(name = "decided_by") String decidedBy) {

    /** The proposed tier, or another with a reason; the forms have to be those of the tier. */
    static Verdict of(int tier, Set<Form> ordered, Proposed proposed, String reason, Caller by) {
        Tier.of(tier).admit(ordered);
        if (tier != proposed.tier() && (reason == null || reason.isBlank())) {
            throw new RuleBroken("warning-reason-missing", proposed.tier());
        }
        return new Verdict(tier, by.actor());
    }

    boolean isBy(Caller caller) {
        return caller.actor().equals(decidedBy);
    }

    void refuseDecider(Caller by) {
        if (isBy(by)) {
            throw new RuleBroken("warning-needs-another-person");
        }
    }
}
