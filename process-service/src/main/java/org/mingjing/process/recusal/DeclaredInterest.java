package org.mingjing.process.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Our copy of an interest that an official declared. */
@Entity
@Table(name = "declared_interest")
class DeclaredInterest {
    @Id
    private UUID id;

    private String official;

    @Column(name = "object_code")
    private String objectCode;

    @Column(name = "begins_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    /** Sequence of the event that told us last. */
    private long told;

    protected DeclaredInterest() {}

    DeclaredInterest(UUID id) {
        this.id = id;
    }

    /** Each event tells the whole interest: one that was kept back and comes after a newer one changes nothing. */
    void learn(String official, String objectCode, LocalDate from, LocalDate until, long sequence) {
        if (sequence < told) {
            return;
        }
        this.told = sequence;
        this.official = official;
        this.objectCode = objectCode;
        this.from = from;
        this.until = until;
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    String official() {
        return official;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }
}
