package org.mingjing.risk.disclosure.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** What the public is to read from a day on: a supervisor asks for it, the Party committee, another person, decides. */
@Entity
@Table(name = "disclosure_policy")
class DisclosurePolicy {
    enum Status {
        PROPOSED,
        ADOPTED,
        REFUSED,
        /** Adopted, and taken back before its first day. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "edition")
    private int edition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "licence")
    private String licence;

    @Convert(converter = FieldRules.class)
    @Column(name = "rules")
    private List<FieldRule> rules;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Embedded
    private PolicyDecision decision;

    @Version
    @Column(name = "version")
    private long version;

    protected DisclosurePolicy() {}

    /** What is asked for, with nothing in it yet of who decides. */
    record Asked(LocalDate validFrom, String legalBasis, String licence, List<FieldRule> rules) {}

    DisclosurePolicy(int edition, Asked asked, LocalDate lastBegan, Caller supervisor, OffsetDateTime now) {
        Policy.stated(asked.rules());
        this.id = Ids.next();
        this.edition = edition;
        this.validFrom = asked.validFrom();
        this.legalBasis = asked.legalBasis();
        this.licence = asked.licence();
        this.rules = List.copyOf(asked.rules());
        this.status = Status.PROPOSED;
        this.proposedBy = supervisor.actor();
        this.proposedAt = now;
        requireDayToCome(lastBegan, now);
        requireDayInSight(now);
    }

    /** The day may have come meanwhile, so it is looked at again. */
    void adopt(LocalDate lastBegan, Caller committee, OffsetDateTime now) {
        decide(Status.ADOPTED, null, committee, now);
        requireDayToCome(lastBegan, now);
    }

    void refuse(String reason, Caller committee, OffsetDateTime now) {
        decide(Status.REFUSED, reason, committee, now);
    }

    /** What began is public history: another policy follows it. */
    void refuseUnlessStillToCome(LocalDate today) {
        if (status != Status.ADOPTED) {
            throw new RuleBroken("disclosure-policy-not-adopted", edition, status);
        }
        if (!validFrom.isAfter(today)) {
            throw new RuleBroken("disclosure-policy-began", edition, validFrom);
        }
    }

    /** As two people found, see {@link PolicyWithdrawal}. */
    void withdraw(LocalDate today) {
        refuseUnlessStillToCome(today);
        status = Status.WITHDRAWN;
    }

    private void decide(Status decided, String reason, Caller committee, OffsetDateTime now) {
        if (status != Status.PROPOSED) {
            throw new RuleBroken("disclosure-policy-decided", edition, status);
        }
        if (committee.actor().equals(proposedBy)) {
            throw new RuleBroken("own-disclosure-policy", edition);
        }
        status = decided;
        decision = new PolicyDecision(committee.actor(), now, reason);
    }

    /** What was public on a day does not change afterwards: files of that day were taken away already. */
    private void requireDayToCome(LocalDate lastBegan, OffsetDateTime now) {
        if (!validFrom.isAfter(now.toLocalDate()) || !validFrom.isAfter(lastBegan)) {
            throw new RuleBroken("disclosure-policy-day", validFrom, lastBegan);
        }
    }

    /** None begins before one that is adopted, so a slip in the year would leave what is public as it is for decades. */
    private void requireDayInSight(OffsetDateTime now) {
        var last = now.toLocalDate().plusYears(1);
        if (validFrom.isAfter(last)) {
            throw new RuleBroken("disclosure-policy-too-far", validFrom, last);
        }
    }

    Policy policy() {
        return Policy.kept(rules);
    }

    UUID id() {
        return id;
    }

    int edition() {
        return edition;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String legalBasis() {
        return legalBasis;
    }

    String licence() {
        return licence;
    }

    List<FieldRule> rules() {
        return List.copyOf(rules);
    }

    Status status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    OffsetDateTime proposedAt() {
        return proposedAt;
    }

    /** Null until somebody decided. */
    PolicyDecision decision() {
        return decision;
    }

    long version() {
        return version;
    }
}
