package org.mingjing.risk.catalogue;

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

/** Somebody let a catalogue through a gate or gave it back. It is bound to the content by its hash and never altered. */
@Entity
@Immutable
@Table(name = "catalogue_decision")
public class CatalogueDecision {
    public enum Outcome {
        PASSED,
        RETURNED,
        /** What had been decided on changed, so the gates stand open again. */
        REOPENED,
        /** Its unit gave it up. */
        WITHDRAWN
    }

    /** How a decision names that nobody took it. */
    static final String NOBODY = "system";

    @Id
    private UUID id;

    @Column(name = "catalogue_id")
    private UUID catalogueId;

    @Enumerated(EnumType.STRING)
    @Column(name = "gate")
    private Gate gate;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "reason")
    private String reason;

    @Column(name = "filing_number")
    private String filingNumber;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_for")
    private String decidedFor;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected CatalogueDecision() {}

    private CatalogueDecision(
            Catalogue catalogue, Gate gate, Outcome outcome, String reason, String by, String unit, OffsetDateTime at) {
        this.id = Ids.next();
        this.catalogueId = catalogue.id();
        this.gate = gate;
        this.outcome = outcome;
        this.contentHash = catalogue.contentHash();
        this.reason = reason;
        this.filingNumber = catalogue.filingNumber();
        this.decidedBy = by;
        this.decidedFor = unit;
        this.decidedAt = at;
    }

    static CatalogueDecision passed(Catalogue catalogue, Gate gate, Caller by, OffsetDateTime at) {
        return new CatalogueDecision(catalogue, gate, Outcome.PASSED, null, by.actor(), by.unit(), at);
    }

    static CatalogueDecision returned(Catalogue catalogue, Gate gate, String reason, Caller by, OffsetDateTime at) {
        return new CatalogueDecision(catalogue, gate, Outcome.RETURNED, reason, by.actor(), by.unit(), at);
    }

    static CatalogueDecision reopened(Catalogue catalogue, Gate gate, OffsetDateTime at) {
        return new CatalogueDecision(catalogue, gate, Outcome.REOPENED, null, NOBODY, null, at);
    }

    static CatalogueDecision withdrawn(Catalogue catalogue, String reason, Caller by, OffsetDateTime at) {
        return new CatalogueDecision(catalogue, Gate.SUBMISSION, Outcome.WITHDRAWN, reason, by.actor(), by.unit(), at);
    }

    boolean isPassageBy(Caller caller) {
        return outcome == Outcome.PASSED && decidedBy.equals(caller.actor());
    }

    public UUID id() {
        return id;
    }

    public UUID catalogueId() {
        return catalogueId;
    }

    public Gate gate() {
        return gate;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String contentHash() {
        return contentHash;
    }

    String reason() {
        return reason;
    }

    String filingNumber() {
        return filingNumber;
    }

    public String decidedBy() {
        return decidedBy;
    }

    String decidedFor() {
        return decidedFor;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }
}
