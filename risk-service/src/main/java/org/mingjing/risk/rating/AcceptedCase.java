package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A use of a power, as process-service told of it. Kept by the case's code, so what is told twice counts once. */
@Entity
@Immutable
@Table(name = "accepted_case")
class AcceptedCase {
    @Id
    @Column(name = "case_code")
    private String caseCode;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    protected AcceptedCase() {}

    AcceptedCase(String caseCode, String powerCode, LocalDate acceptedOn) {
        this.caseCode = caseCode;
        this.powerCode = powerCode;
        this.acceptedOn = acceptedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }
}
