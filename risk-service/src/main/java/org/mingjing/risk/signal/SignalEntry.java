package org.mingjing.risk.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** What a signal said from a moment on, who wrote that and why. Never altered. */
@Entity
@Immutable
@Table(name = "signal_entry")
class SignalEntry {
    enum Kind {
        RECORDED,
        CORRECTED,
        WITHDRAWN,
        BOUND
    }

    @Id
    private UUID id;

    @Column(name = "signal_id")
    private UUID signalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Embedded
    private SignalContent content;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected SignalEntry() {}

    SignalEntry(Signal signal, Kind kind, String reason, String recordedBy, OffsetDateTime now) {
        this.id = Ids.next();
        this.signalId = signal.id();
        this.kind = kind;
        this.content = signal.content();
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
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

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
