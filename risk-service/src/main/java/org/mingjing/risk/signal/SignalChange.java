package org.mingjing.risk.signal;

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
import org.mingjing.events.risk.SignalChangeDecided;
import org.mingjing.events.risk.SignalChangeProposed;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** That a signal which somebody else reported is to say less, or is to go: one person asks for it, another decides. */
@Entity
@Table(name = "signal_change")
class SignalChange {
    enum Kind {
        CORRECTION,
        WITHDRAWAL
    }

    enum Status {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "signal_id")
    private UUID signalId;

    @Column(name = "signal_version")
    private long signalVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Embedded
    private SignalContent content;

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

    @Version
    @Column(name = "version")
    private long version;

    protected SignalChange() {}

    /** @param corrected what the signal is to say; null where it is to go */
    SignalChange(Signal signal, SignalContent corrected, String reason, Caller by, OffsetDateTime now) {
        signal.refuseUnlessReported();
        this.id = Ids.next();
        this.signalId = signal.id();
        this.signalVersion = signal.version();
        this.kind = corrected == null ? Kind.WITHDRAWAL : Kind.CORRECTION;
        this.content = corrected == null ? signal.content() : corrected;
        this.reason = reason;
        this.proposedBy = by.actor();
        this.proposedAt = now;
        this.status = Status.PROPOSED;
    }

    /** Does to the signal what was asked for, while it still says what it said then. */
    void approve(Signal signal, Caller supervisor, OffsetDateTime now) {
        decide(Status.APPROVED, null, supervisor, now);
        if (signal.version() != signalVersion) {
            throw new RuleBroken("signal-change-outdated", signalId);
        }
        if (kind == Kind.WITHDRAWAL) {
            signal.takeBack(now.toLocalDate());
        } else {
            signal.correct(content);
        }
    }

    void refuse(String because, Caller supervisor, OffsetDateTime now) {
        decide(Status.REFUSED, because, supervisor, now);
    }

    private void decide(Status decided, String because, Caller supervisor, OffsetDateTime now) {
        if (status != Status.PROPOSED) {
            throw new RuleBroken("signal-change-decided", status);
        }
        if (supervisor.actor().equals(proposedBy)) {
            throw new RuleBroken("own-signal-change");
        }
        status = decided;
        decidedBy = supervisor.actor();
        decidedAt = now;
        decisionReason = because;
    }

    SignalChangeProposed proposed() {
        return new SignalChangeProposed(id, signalId, kind.name());
    }

    SignalChangeDecided decided() {
        return new SignalChangeDecided(id, signalId, kind.name(), status == Status.APPROVED);
    }

    UUID id() {
        return id;
    }

    UUID signalId() {
        return signalId;
    }

    Kind kind() {
        return kind;
    }

    SignalContent content() {
        return content;
    }

    String reason() {
        return reason;
    }

    String proposedBy() {
        return proposedBy;
    }

    Status status() {
        return status;
    }

    long version() {
        return version;
    }

    /** @param content what the signal is to say; of one that is to go, what it said */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,
            UUID signalId,
            Kind kind,
            SignalContent content,
            String reason,
            String proposedBy,
            OffsetDateTime proposedAt,
            Status status,
            String decidedBy,
            OffsetDateTime decidedAt,
            String decisionReason) {}

    View view() {
        return new View(
                id,
                signalId,
                kind,
                content,
                reason,
                proposedBy,
                proposedAt,
                status,
                decidedBy,
                decidedAt,
                decisionReason);
    }
}
