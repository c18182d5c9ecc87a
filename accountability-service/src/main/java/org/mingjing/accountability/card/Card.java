package org.mingjing.accountability.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Our copy of an alert card. Its month is that of its issue, whenever it is decided. */
@Entity
@Table(name = "card")
class Card {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String trigger;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private CardStatus status;

    protected Card() {}

    Card(String code, Grade grade, String trigger, String powerCode, String unitCode, LocalDate issuedOn) {
        this.code = code;
        this.grade = grade;
        this.trigger = trigger;
        this.powerCode = powerCode;
        this.unitCode = unitCode;
        this.issuedOn = issuedOn;
        this.status = CardStatus.ISSUED;
    }

    /** Goes forward in the card's life, never back: what was revoked stays so when an earlier event comes late. */
    void reach(CardStatus told) {
        if (told.compareTo(status) > 0) {
            status = told;
        }
    }

    CardFact fact() {
        return new CardFact(code, grade, trigger, issuedOn, status);
    }
}
