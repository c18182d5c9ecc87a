package org.mingjing.risk.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** One person proposes something, for a reason; another approves or refuses it, once. */
@Embeddable
public class Consent {
    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    @Column(name = "reason")
    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected Consent() {}

    public Consent(String reason, Caller by, OffsetDateTime now) {
        this.reason = reason;
        this.proposedBy = by.actor();
        this.proposedAt = now;
        this.status = Status.PROPOSED;
    }

    public void approve(Caller second, OffsetDateTime now) {
        decide(Status.APPROVED, null, second, now);
    }

    public void refuse(String because, Caller second, OffsetDateTime now) {
        decide(Status.REFUSED, because, second, now);
    }

    private void decide(Status decided, String because, Caller second, OffsetDateTime now) {
        if (status != Status.PROPOSED) {
            throw new RuleBroken("proposal-decided", status);
        }
        if (second.actor().equals(proposedBy)) {
            throw new RuleBroken("own-proposal");
        }
        status = decided;
        decidedBy = second.actor();
        decidedAt = now;
        decisionReason = because;
    }

    public boolean isApproved() {
        return status == Status.APPROVED;
    }

    public String reason() {
        return reason;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public OffsetDateTime proposedAt() {
        return proposedAt;
    }

    public Status status() {
        return status;
    }

    /** Null until somebody decided. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Null until somebody decided. */
    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    /** Null where it was approved, or nobody decided yet. */
    public String decisionReason() {
        return decisionReason;
    }
}
