package org.mingjing.accountability.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;

/** Every event of a card carries the whole card, so whichever comes first makes the row. */
@ApplicationScoped
class CardEvents {
    private final Cards cards;

    CardEvents(Cards cards) {
        this.cards = cards;
    }

    void on(@Observes AlertIssued event) {
        card(event.cardCode(), event.grade(), event.trigger(), event.powerCode(), event.unitCode(), event.issuedOn());
    }

    void on(@Observes AlertUpheld event) {
        card(event.cardCode(), event.grade(), event.trigger(), event.powerCode(), event.unitCode(), event.issuedOn())
                .reach(CardStatus.UPHELD);
    }

    void on(@Observes AlertRevoked event) {
        card(event.cardCode(), event.grade(), event.trigger(), event.powerCode(), event.unitCode(), event.issuedOn())
                .reach(CardStatus.REVOKED);
    }

    private Card card(String code, String grade, String trigger, String power, String unit, LocalDate issuedOn) {
        return cards.findByIdOptional(code).orElseGet(() -> {
            var card = new Card(code, Grade.valueOf(grade), trigger, power, unit, issuedOn);
            cards.persist(card);
            return card;
        });
    }
}
