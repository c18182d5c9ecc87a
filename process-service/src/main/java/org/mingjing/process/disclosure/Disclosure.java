package org.mingjing.process.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** A published step of a case. */
@Entity
@Immutable
@Table(name = "disclosure")
class Disclosure {
    @Id
    private UUID id;

    @Embedded
    private DisclosedStep step;

    @Column(name = "disclosed_on")
    private LocalDate disclosedOn;

    protected Disclosure() {}

    Disclosure(DisclosedStep step, LocalDate disclosedOn) {
        this.id = Ids.next();
        this.step = step;
        this.disclosedOn = disclosedOn;
    }

    UUID id() {
        return id;
    }

    DisclosedStep step() {
        return step;
    }

    LocalDate disclosedOn() {
        return disclosedOn;
    }
}
