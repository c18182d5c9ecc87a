package org.mingjing.risk.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Our copy of a card of any grade. It is heard of in any order, so an earlier word never undoes a later one. */
@Entity
@Table(name = "known_card")
class KnownCard {
    @Id
    private String code;

    @Column(name = "grade")
    private String grade;

    @Column(name = "power_code")
    private String powerCode;

    /** The unit that was given it, which need not be that of the power. */
    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CardOutcome outcome;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected KnownCard() {}

    KnownCard(String code, String grade, String powerCode, String unitCode, LocalDate issuedOn) {
        this.code = code;
        this.grade = grade;
        this.powerCode = powerCode;
        this.unitCode = unitCode;
        this.issuedOn = issuedOn;
        this.outcome = CardOutcome.OPEN;
    }

    /** Whether this was news. */
    boolean decide(CardOutcome decision, LocalDate on) {
        if (decision.compareTo(outcome) <= 0) {
            return false;
        }
        outcome = decision;
        decidedOn = on;
        return true;
    }

    String code() {
        return code;
    }

    CardOutcome outcome() {
        return outcome;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
