package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.RatingProposalClosed;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** Another rating that the system asks for. A person takes or refuses it; until then the level stays what it was. */
@Entity
@Table(name = "rating_proposal")
class RatingProposal {
    enum Status {
        OPEN("尚待决定"),
        ACCEPTED("已采纳"),
        REFUSED("未被采纳"),
        SUPERSEDED("已由新建议替代"),
        WITHDRAWN("已撤回");

        private final String nameZh;

        Status(String nameZh) {
            this.nameZh = nameZh;
        }

        String nameZh() {
            return nameZh;
        }
    }

    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "base_rating_no")
    private int baseRatingNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private ProposalReason reason;

    @Column(name = "facts")
    private String trigger;

    @Embedded
    private ProposedRating proposed;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Version
    @Column(name = "version")
    private long version;

    protected RatingProposal() {}

    /** @param trigger what brought it about, as codes; a refusal holds for this and for nothing else */
    RatingProposal(Rating base, ProposalReason reason, String trigger, Verdict target, OffsetDateTime now) {
        this.id = Ids.next();
        this.powerCode = base.powerCode();
        this.baseRatingNo = base.no();
        this.reason = reason;
        this.trigger = trigger;
        this.proposed = ProposedRating.of(base, target);
        this.status = Status.OPEN;
        this.openedAt = now;
    }

    /** Takes the proposal, if it still speaks of the rating that the power has. */
    void accept(String actor, String because, int currentRatingNo, OffsetDateTime now) {
        refuseUnlessOpen();
        if (baseRatingNo != currentRatingNo) {
            throw new RuleBroken("rating-proposal-outdated", powerCode);
        }
        if (proposed.isFall() && (because == null || because.isBlank())) {
            throw new RuleBroken("rating-proposal-fall-without-reason", powerCode);
        }
        close(Status.ACCEPTED, now);
        decided(actor, because);
    }

    void refuse(String actor, String because, OffsetDateTime now) {
        refuseUnlessOpen();
        close(Status.REFUSED, now);
        decided(actor, because);
    }

    void supersede(OffsetDateTime now) {
        refuseUnlessOpen();
        close(Status.SUPERSEDED, now);
    }

    void withdraw(OffsetDateTime now) {
        refuseUnlessOpen();
        close(Status.WITHDRAWN, now);
    }

    /** Whether this proposal, open or refused, already answers for this trigger on this rating. */
    boolean isAbout(Rating base, String otherTrigger, Verdict target) {
        return baseRatingNo == base.no() && trigger.equals(otherTrigger) && proposed.comesOutLike(target);
    }

    void refuseUnlessOpen() {
        if (status != Status.OPEN) {
            throw new RuleBroken("rating-proposal-not-open", powerCode, status.nameZh(), status);
        }
    }

    /** What is told where nobody decided about it. */
    RatingProposalClosed closed() {
        return new RatingProposalClosed(id, powerCode, status.name());
    }

    private void close(Status closed, OffsetDateTime now) {
        status = closed;
        closedAt = now;
    }

    private void decided(String actor, String because) {
        decidedBy = actor;
        decisionReason = because;
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    int baseRatingNo() {
        return baseRatingNo;
    }

    ProposalReason reason() {
        return reason;
    }

    String trigger() {
        return trigger;
    }

    ProposedRating proposed() {
        return proposed;
    }

    Status status() {
        return status;
    }

    OffsetDateTime openedAt() {
        return openedAt;
    }

    OffsetDateTime closedAt() {
        return closedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String decisionReason() {
        return decisionReason;
    }
}
