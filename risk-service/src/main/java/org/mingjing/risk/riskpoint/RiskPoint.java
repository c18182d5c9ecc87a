package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.events.risk.RiskPointConfirmed;
import org.mingjing.events.risk.RiskPointProposed;
import org.mingjing.events.risk.RiskPointRejected;
import org.mingjing.events.risk.RiskPointRetired;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** A place in the exercise of a power where integrity may fail. It counts from its confirmation until its step goes. */
@Entity
@Table(name = "risk_point")
class RiskPoint {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private RiskPointProfile profile;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RiskPointStatus status;

    @Embedded
    private Proposal proposal;

    @Embedded
    private Verdict verdict;

    @Embedded
    private Retirement retirement;

    @Version
    @Column(name = "version")
    private long version;

    protected RiskPoint() {}

    private RiskPoint(UUID id, String code, RiskPointProfile profile, RiskPointStatus status, Proposal proposal) {
        this.id = id;
        this.code = code;
        this.profile = profile;
        this.status = status;
        this.proposal = proposal;
    }

    /** What the analysts list in their table was found and decided on before it came here. */
    static RiskPoint imported(String code, RiskPointProfile profile) {
        return new RiskPoint(Ids.next(), code, profile, RiskPointStatus.CONFIRMED, null);
    }

    static RiskPoint proposed(String code, RiskPointProfile profile, Proposal proposal) {
        // The key of what the public wrote must not tell the moment it was written.
        var id = proposal.by() == null ? UUID.randomUUID() : Ids.next();
        return new RiskPoint(id, code, profile, RiskPointStatus.PROPOSED, proposal);
    }

    void restate(RiskPointProfile stated) {
        profile = stated;
    }

    void confirm(RiskPointReview review) {
        requireProposedBefore(review);
        if (review.tookPart(proposal.by())) {
            throw new RuleBroken("risk-point-own-proposal", code);
        }
        status = RiskPointStatus.CONFIRMED;
        verdict = new Verdict(review.id(), review.heldOn(), null);
    }

    void reject(RiskPointReview review, String reason) {
        requireProposedBefore(review);
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("risk-point-rejected-without-reason", code);
        }
        status = RiskPointStatus.REJECTED;
        verdict = new Verdict(review.id(), review.heldOn(), reason);
    }

    void retire(Retirement.Reason reason, LocalDate today) {
        status = RiskPointStatus.RETIRED;
        retirement = new Retirement(today, reason);
    }

    private void requireProposedBefore(RiskPointReview review) {
        if (status != RiskPointStatus.PROPOSED) {
            throw new RuleBroken("risk-point-not-proposed", code, status);
        }
        if (review.heldOn().isBefore(proposal.on())) {
            throw new RuleBroken("risk-point-review-before-proposal", review.heldOn(), code, proposal.on());
        }
    }

    boolean wasProposedAs(RiskPointProfile as, String evidence) {
        return proposal != null && profile.equals(as) && Objects.equals(proposal.evidence(), evidence);
    }

    /** Whether a review decided on it; what was never proposed came with an import. */
    boolean isReviewed() {
        return verdict != null;
    }

    boolean counts() {
        return status == RiskPointStatus.CONFIRMED;
    }

    RiskPointProposed toldAsProposed() {
        return new RiskPointProposed(
                code,
                profile.powerCode(),
                profile.step().name(),
                profile.kind().name(),
                profile.channel().name());
    }

    RiskPointConfirmed toldAsConfirmed() {
        return new RiskPointConfirmed(
                code,
                profile.powerCode(),
                profile.step().name(),
                profile.kind().name(),
                profile.channel().name());
    }

    RiskPointRejected toldAsRejected() {
        return new RiskPointRejected(
                code,
                profile.powerCode(),
                profile.step().name(),
                profile.kind().name(),
                profile.channel().name());
    }

    RiskPointRetired toldAsRetired(String reason) {
        return new RiskPointRetired(code, profile.powerCode(), profile.step().name(), reason);
    }

    ConfirmedPoint listed() {
        return new ConfirmedPoint(
                code, profile.powerCode(), profile.step(), profile.kind().name());
    }

    String code() {
        return code;
    }

    RiskPointProfile profile() {
        return profile;
    }

    RiskPointStatus status() {
        return status;
    }

    Proposal proposal() {
        return proposal;
    }

    Verdict verdict() {
        return verdict;
    }

    Retirement retirement() {
        return retirement;
    }
}
