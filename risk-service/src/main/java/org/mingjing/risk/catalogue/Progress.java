package org.mingjing.risk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.mingjing.kit.problem.RuleBroken;

/**
 * How far a catalogue has come, and what it was given on the way. Who refuses something names it by its code.
 *
 * @param filingNumber null until it was filed, and again once it went back
 * @param publishedAt null until it was published
 */
@Embeddable
record Progress(
        @Enumerated(EnumType.STRING) @Column(name = "state") CatalogueState state,

        @Column(name = "filing_number") String filingNumber,
        @Column(name = "published_at") OffsetDateTime publishedAt) {

    static final Progress BEGUN = new Progress(CatalogueState.DRAFT, null, null);

    void refuseUnlessOpenForRevision(String code) {
        if (state != CatalogueState.DRAFT && state != CatalogueState.RETURNED) {
            throw new RuleBroken("catalogue-not-open-for-revision", code, state);
        }
    }

    void refuseUnlessBefore(Gate gate, String code) {
        if (!gate.isBefore(state)) {
            throw new RuleBroken("catalogue-not-at-gate", code, state, gate);
        }
    }

    /** The gate that has it in hand. */
    Gate reviewer(String code) {
        return Gate.reviewing(state).orElseThrow(() -> new RuleBroken("catalogue-not-under-review", code, state));
    }

    boolean isUnderReview() {
        return Gate.reviewing(state).isPresent();
    }

    boolean isInForce() {
        return state == CatalogueState.PUBLISHED;
    }

    Progress drawn() {
        return in(CatalogueState.DRAFT);
    }

    Progress through(Gate gate) {
        return in(gate.after());
    }

    Progress filedUnder(String number) {
        return new Progress(state, number, publishedAt);
    }

    Progress madePublic(OffsetDateTime now) {
        return new Progress(state, filingNumber, now);
    }

    /** What was filed is no longer so. */
    Progress returned() {
        return new Progress(CatalogueState.RETURNED, null, publishedAt);
    }

    Progress withdrawn() {
        return in(CatalogueState.WITHDRAWN);
    }

    Progress superseded(String code) {
        if (!isInForce()) {
            throw new RuleBroken("catalogue-not-at-gate", code, state, CatalogueState.SUPERSEDED);
        }
        return in(CatalogueState.SUPERSEDED);
    }

    private Progress in(CatalogueState next) {
        return new Progress(next, filingNumber, publishedAt);
    }
}
