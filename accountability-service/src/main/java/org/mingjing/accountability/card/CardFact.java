package org.mingjing.accountability.card;

import java.time.LocalDate;

/** What a score asks of a card. */
public record CardFact(String cardCode, Grade grade, String trigger, LocalDate issuedOn, CardStatus status) {

    public boolean upheld() {
        return status == CardStatus.UPHELD;
    }

    /** Its name in the score table. */
    public String fact() {
        return "CARD_" + grade.colour() + ":" + trigger;
    }
}
