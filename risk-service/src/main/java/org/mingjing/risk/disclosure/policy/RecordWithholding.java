package org.mingjing.risk.disclosure.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;

/** That the words of one public record are withheld whatever the policy says, or shown again as it says. */
@Entity
@Immutable
@Table(name = "record_withholding")
public class RecordWithholding {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RecordKind kind;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private WithheldReason ground;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_for")
    private String decidedFor;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected RecordWithholding() {}

    /**
     * @param ground what the public reads in place of the words; null when they are shown again
     * @param reason for staff alone: it may say whom the words named
     */
    public RecordWithholding(RecordKey record, WithheldReason ground, String reason, Caller by, OffsetDateTime now) {
        this.id = Ids.next();
        this.kind = record.kind();
        this.code = record.code();
        this.ground = ground;
        this.reason = reason;
        this.decidedBy = by.actor();
        this.decidedFor = by.unit();
        this.decidedAt = now;
    }

    RecordKey record() {
        return new RecordKey(kind, code);
    }

    public UUID id() {
        return id;
    }

    public RecordKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public WithheldReason ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String decidedFor() {
        return decidedFor;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }
}
