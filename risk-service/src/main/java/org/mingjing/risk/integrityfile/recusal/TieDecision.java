package org.mingjing.risk.integrityfile.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the Party committee found of a tie, and why. The last one counts; the ones before it stay on record. */
@Entity
@Immutable
@Table(name = "integrity_file_tie_decision")
class TieDecision {
    @Id
    private UUID id;

    @Column(name = "interest_id")
    private UUID interestId;

    @Column(name = "no")
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private TieState verdict;

    /** Sealed. */
    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected TieDecision() {}

    /** @param sealed why, sealed for the place that this id names */
    TieDecision(UUID id, UUID interestId, int no, TieState verdict, String sealed, String by, OffsetDateTime now) {
        this.id = id;
        this.interestId = interestId;
        this.no = no;
        this.verdict = verdict;
        this.reason = sealed;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    int no() {
        return no;
    }

    TieState verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }
}
