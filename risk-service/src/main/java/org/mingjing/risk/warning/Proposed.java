package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The tier that was proposed when the warning was raised, and why, as it was printed that day.
 *
 * @param predecessor the warning that did not help; null for a first one
 */
@Embeddable
record Proposed(
        @Column(name = "scheme") String scheme,
        @Column(name = "proposed_tier") int tier,
        @Column(name = "derivation_zh") String derivationZh,
        @Column(name = "derivation_en") String derivationEn,
        @Column(name = "predecessor") String predecessor) {

    static Proposed of(String scheme, TierProposal proposal) {
        return new Proposed(scheme, proposal.tier().number(), proposal.textZh(), proposal.textEn(), null);
    }

    /** What follows when a warning did not help. */
    static Proposed after(Warning warning, String scheme) {
        var next = Tier.of(warning.tier()).next();
        return new Proposed(
                scheme,
                next.number(),
                "预警 %s(%s)经核查未整改到位\n建议:%s"
                        .formatted(warning.code(), Tier.of(warning.tier()).nameZh(), next.nameZh()),
                "Warning %s of tier %d was not corrected\nProposed tier: %d"
                        .formatted(warning.code(), warning.tier(), next.number()),
                warning.code());
    }
}
