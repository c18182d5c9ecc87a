package org.mingjing.risk.rating.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** An analyst asks that schemes be in force from a day on; a supervisor, another person, adopts or refuses that. */
@Entity
@Table(name = "scheme_adoption")
class SchemeAdoption {
    /**
     * Longer than a transaction may take and clocks may differ: what is adopted before midnight is committed before it, so
     * whoever asks on the next day sees what is in force, see {@link SchemesInForce}.
     */
    private static final Duration BEFORE_MIDNIGHT = Duration.ofMinutes(5);

    enum Status {
        PROPOSED,
        ADOPTED,
        REFUSED
    }

    @Id
    private UUID id;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scheme_period", joinColumns = @JoinColumn(name = "adoption_id"))
    @OrderBy("validFrom")
    private List<SchemePeriod> periods;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Version
    @Column(name = "version")
    private long version;

    protected SchemeAdoption() {}

    SchemeAdoption(SchemePeriods asked, String proposedBy, OffsetDateTime now) {
        asked.check(now.toLocalDate());
        this.id = Ids.next();
        this.periods = new ArrayList<>(asked.periods());
        this.firstDay = asked.firstDay();
        this.status = Status.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
    }

    /** The days may have come meanwhile, so they are looked at again. */
    void adopt(String supervisor, OffsetDateTime now) {
        decide(Status.ADOPTED, supervisor, null, now);
        new SchemePeriods(periods).check(now.plus(BEFORE_MIDNIGHT).toLocalDate());
    }

    void refuse(String supervisor, String reason, OffsetDateTime now) {
        decide(Status.REFUSED, supervisor, reason, now);
    }

    private void decide(Status decision, String supervisor, String reason, OffsetDateTime now) {
        if (status != Status.PROPOSED) {
            throw new RuleBroken("scheme-adoption-decided", status);
        }
        if (supervisor.equals(proposedBy)) {
            throw new RuleBroken("own-scheme-adoption");
        }
        status = decision;
        decidedBy = supervisor;
        decidedAt = now;
        decisionReason = reason;
    }

    UUID id() {
        return id;
    }

    List<SchemePeriod> periods() {
        return List.copyOf(periods);
    }

    LocalDate firstDay() {
        return firstDay;
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

    String decidedBy() {
        return decidedBy;
    }

    OffsetDateTime decidedAt() {
        return decidedAt;
    }

    String decisionReason() {
        return decisionReason;
    }

    long version() {
        return version;
    }
}
