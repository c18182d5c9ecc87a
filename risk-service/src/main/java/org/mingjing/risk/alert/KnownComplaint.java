package org.mingjing.risk.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Our copy of a complaint that was accepted for examination, without what it says and who made it. */
@Entity
@Table(name = "known_complaint")
class KnownComplaint {
    @Id
    private UUID id;

    /** Null where it is about a unit and no power of it. */
    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    /** Null while only its conclusion was heard of. */
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ComplaintOutcome outcome;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected KnownComplaint() {}

    KnownComplaint(UUID id, String powerCode, String unitCode) {
        this.id = id;
        this.powerCode = powerCode;
        this.unitCode = unitCode;
        this.outcome = ComplaintOutcome.OPEN;
    }

    /** Whether this was news. */
    boolean accept(LocalDate on) {
        if (acceptedOn != null) {
            return false;
        }
        acceptedOn = on;
        return true;
    }

    /** Whether this was news. */
    boolean conclude(ComplaintOutcome conclusion, LocalDate on) {
        if (outcome != ComplaintOutcome.OPEN) {
            return false;
        }
        outcome = conclusion;
        concludedOn = on;
        return true;
    }

    ComplaintOutcome outcome() {
        return outcome;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }
}
