package org.mingjing.accountability.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.events.accountability.ComplaintNotUpheld;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.kit.id.Ids;

/** What the supervisor decided on a complaint, in words the reporter reads; written once. */
@Entity
@Table(name = "complaint_decision")
class Decision {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "complaint_id")
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected Decision() {}

    Decision(
            Complaint complaint,
            ComplaintStatus step,
            Outcome outcome,
            String words,
            String decidedBy,
            LocalDate decidedOn) {
        this.id = Ids.next();
        this.complaint = complaint;
        this.step = step;
        this.outcome = outcome;
        this.words = words;
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
    }

    /** What the other services are told. Empty for a rejection, which is nobody else's matter. */
    Optional<DomainEvent> event() {
        return switch (step) {
            case ACCEPTED ->
                Optional.of(new ComplaintAccepted(
                        complaint.id(),
                        complaint.powerCode(),
                        complaint.unitCode(),
                        complaint.caseNumber(),
                        complaint.kind().name(),
                        decidedOn));
            case CONCLUDED -> Optional.of(conclusion());
            case RECEIVED, REJECTED -> Optional.empty();
        };
    }

    private DomainEvent conclusion() {
        var kind = complaint.kind().name();
        return switch (outcome) {
            case UPHELD ->
                new ComplaintUpheld(
                        complaint.id(),
                        complaint.powerCode(),
                        complaint.unitCode(),
                        complaint.caseNumber(),
                        kind,
                        decidedOn);
            case NOT_UPHELD ->
                new ComplaintNotUpheld(
                        complaint.id(),
                        complaint.powerCode(),
                        complaint.unitCode(),
                        complaint.caseNumber(),
                        kind,
                        decidedOn);
        };
    }

    ComplaintStatus step() {
        return step;
    }

    Outcome outcome() {
        return outcome;
    }

    String words() {
        return words;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
