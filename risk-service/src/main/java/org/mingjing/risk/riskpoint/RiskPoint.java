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
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** A place in the exercise of a power where integrity may fail. It counts from its confirmation until its step goes. */
@Entity
@Table(name = "risk_point")
public class RiskPoint {
    static final int CODE_BITS = 80;

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

    /** What a review took over as one of a list: when it was first proposed is not known. */
    public static RiskPoint takenOver(
            String code, RiskPointProfile profile, Proposal proposal, Sitting review, LocalDate inForceOn) {
        var point = new RiskPoint(Ids.next(), code, profile, RiskPointStatus.CONFIRMED, proposal);
        point.verdict = new Verdict(review.reviewId(), inForceOn, null);
        return point;
    }

    static RiskPoint proposed(String code, RiskPointProfile profile, Proposal proposal) {
        // The key of what the public wrote must not tell the moment it was written.
        var id = proposal.by() == null ? UUID.randomUUID() : Ids.next();
        return new RiskPoint(id, code, profile, RiskPointStatus.PROPOSED, proposal);
    }

    static String newCode(String random) {
        return "RP-" + random;
    }

    public void refuseConfirming(Sitting review) {
        requireProposedBefore(review);
        if (isOwnOf(review)) {
            throw new RuleBroken("risk-point-own-proposal", code);
        }
    }

    /** @param inForceOn the day from which the review counts: no past day changes by what is put on record later */
    public void confirm(Sitting review, LocalDate inForceOn) {
        refuseConfirming(review);
        status = RiskPointStatus.CONFIRMED;
        verdict = new Verdict(review.reviewId(), inForceOn, null);
    }

    public void refuseRejecting(Sitting review, String reason) {
        requireProposedBefore(review);
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("risk-point-rejected-without-reason", code);
        }
    }

    public void reject(Sitting review, String reason, LocalDate inForceOn) {
        refuseRejecting(review, reason);
        status = RiskPointStatus.REJECTED;
        verdict = new Verdict(review.reviewId(), inForceOn, reason);
    }

    /** Once: where it lies is part of what was confirmed. */
    void place(String stepName) {
        if (status != RiskPointStatus.PROPOSED && status != RiskPointStatus.CONFIRMED) {
            throw new RuleBroken("risk-point-over", code, status);
        }
        if (profile.stepName() != null) {
            throw new RuleBroken("risk-point-placed", code, profile.stepName());
        }
        profile = profile.placedOn(stepName);
    }

    public void retire(Retirement.Reason reason, LocalDate today) {
        status = RiskPointStatus.RETIRED;
        retirement = new Retirement(today, reason);
    }

    /** Whether somebody who took part in the review found it: they may not confirm it. */
    public boolean isOwnOf(Sitting review) {
        return review.tookPart(proposal.by());
    }

    private void requireProposedBefore(Sitting review) {
        if (status != RiskPointStatus.PROPOSED) {
            throw new RuleBroken("risk-point-not-proposed", code, status);
        }
        if (review.heldOn().isBefore(proposal.on())) {
            throw new RuleBroken("risk-point-review-before-proposal", review.heldOn(), code, proposal.on());
        }
    }

    boolean wasProposedAs(RiskPointProfile as, String evidence) {
        return proposal != null && as.repeats(profile) && Objects.equals(proposal.evidence(), evidence);
    }

    /** Of what the public proposes nobody is told before a review decided on it. */
    boolean isHeardOf() {
        return verdict != null || proposal == null || proposal.by() != null;
    }

    boolean counts() {
        return status == RiskPointStatus.CONFIRMED;
    }

    /** Whether somebody of the staff stands for it: who proposed it, or a review that did not turn it down. */
    boolean isVouchedFor() {
        return switch (status) {
            case PROPOSED -> proposal.by() != null;
            case CONFIRMED, RETIRED -> true;
            case REJECTED -> false;
        };
    }

    /** Whether it counts, and did so on a day already; of what came before reviews were named no day is known. */
    boolean countedOn(LocalDate day) {
        return counts() && (verdict == null || !verdict.on().isAfter(day));
    }

    ConfirmedPoint listed() {
        return new ConfirmedPoint(
                code,
                profile.powerCode(),
                profile.step(),
                profile.stepName(),
                profile.kind().name());
    }

    WordedPoint worded() {
        return new WordedPoint(listed(), profile.descriptionZh(), profile.descriptionEn());
    }

    public String code() {
        return code;
    }

    public RiskPointProfile profile() {
        return profile;
    }

    RiskPointStatus status() {
        return status;
    }

    public Proposal proposal() {
        return proposal;
    }

    Verdict verdict() {
        return verdict;
    }

    Retirement retirement() {
        return retirement;
    }
}
