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
import org.mingjing.risk.consent.Consent;

/** That a signal which somebody else reported is to say less, or is to go: one person asks for it, another decides. */
@Entity
@Table(name = "signal_change")
class SignalChange {
    enum Kind {
        CORRECTION,
        WITHDRAWAL
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

    @Embedded
    private Consent consent;

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
        this.consent = new Consent(reason, by, now);
    }

    /** Does to the signal what was asked for, while it still says what it said then. */
    void approve(Signal signal, Caller supervisor, OffsetDateTime now) {
        consent.approve(supervisor, now);
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
        consent.refuse(because, supervisor, now);
    }

    SignalChangeProposed proposed() {
        return new SignalChangeProposed(id, signalId, kind.name());
    }

    SignalChangeDecided decided() {
        return new SignalChangeDecided(id, signalId, kind.name(), consent.isApproved());
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
        return consent.reason();
    }

    String proposedBy() {
        return consent.proposedBy();
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
            Consent.Status status,
            String decidedBy,
            OffsetDateTime decidedAt,
            String decisionReason) {}

    View view() {
        return new View(
                id,
                signalId,
                kind,
                content,
                consent.reason(),
                consent.proposedBy(),
                consent.proposedAt(),
                consent.status(),
                consent.decidedBy(),
                consent.decidedAt(),
                consent.decisionReason());
    }
}
