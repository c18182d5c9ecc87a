package org.mingjing.risk.disclosure.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * That an adopted policy is not to begin, for what stands in it is wrong: it took two people to adopt it and takes two to
 * withdraw it, a supervisor who asks and somebody of the Party committee who decides.
 */
@Entity
@Table(name = "disclosure_policy_withdrawal")
class PolicyWithdrawal {
    enum Status {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "edition")
    private int edition;

    @Column(name = "no")
    private int no;

    @Column(name = "reason")
    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Embedded
    private PolicyDecision decision;

    @Version
    @Column(name = "version")
    private long version;

    protected PolicyWithdrawal() {}

    /** @param no counts those that were asked for of one policy */
    PolicyWithdrawal(DisclosurePolicy policy, int no, String reason, Caller supervisor, OffsetDateTime now) {
        policy.refuseUnlessStillToCome(now.toLocalDate());
        this.id = Ids.next();
        this.edition = policy.edition();
        this.no = no;
        this.reason = reason;
        this.proposedBy = supervisor.actor();
        this.proposedAt = now;
        this.status = Status.PROPOSED;
    }

    void approve(Caller committee, OffsetDateTime now) {
        decide(Status.APPROVED, null, committee, now);
    }

    void refuse(String because, Caller committee, OffsetDateTime now) {
        decide(Status.REFUSED, because, committee, now);
    }

    private void decide(Status decided, String because, Caller committee, OffsetDateTime now) {
        if (status != Status.PROPOSED) {
            throw new RuleBroken("policy-withdrawal-decided", no, status);
        }
        if (committee.actor().equals(proposedBy)) {
            throw new RuleBroken("own-policy-withdrawal", edition);
        }
        status = decided;
        decision = new PolicyDecision(committee.actor(), now, because);
    }

    int no() {
        return no;
    }

    Status status() {
        return status;
    }

    long version() {
        return version;
    }

    /** As staff see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            int edition,
            int no,
            String reason,
            Status status,
            String proposedBy,
            OffsetDateTime proposedAt,
            String decidedBy,
            OffsetDateTime decidedAt,
            String decisionReason) {}

    View view() {
        return new View(
                edition,
                no,
                reason,
                status,
                proposedBy,
                proposedAt,
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason());
    }
}
