package org.mingjing.risk.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.AlertMitigated;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.events.process.AlertsToldAgain;
import org.mingjing.kit.write.Audit;

/** Every event of a card carries the whole card, so whichever comes first makes the copy. */
@ApplicationScoped
class CardEvents {
    private final KnownCards cards;
    private final KnownSince knownSince;
    private final Audit audit;

    CardEvents(KnownCards cards, KnownSince knownSince, Audit audit) {
        this.cards = cards;
        this.knownSince = knownSince;
        this.audit = audit;
    }

    void on(@Observes AlertIssued told) {
        card(told.cardCode(), told.grade(), told.powerCode(), told.unitCode(), told.issuedOn());
    }

    void on(@Observes AlertUpheld told) {
        var card = card(told.cardCode(), told.grade(), told.powerCode(), told.unitCode(), told.issuedOn());
        decided(card, CardOutcome.UPHELD, told.decidedOn());
    }

    void on(@Observes AlertMitigated told) {
        var card = card(told.cardCode(), told.grade(), told.powerCode(), told.unitCode(), told.issuedOn());
        decided(card, CardOutcome.MITIGATED, told.decidedOn());
    }

    void on(@Observes AlertRevoked told) {
        var card = card(told.cardCode(), told.grade(), told.powerCode(), told.unitCode(), told.issuedOn());
        decided(card, CardOutcome.REVOKED, told.decidedOn());
    }

    void on(@Observes AlertsToldAgain told) {
        knownSince.heardEnd(Copy.CARDS, told.events());
    }

    /** Each event of a card comes here once: what was told again is counted. */
    private KnownCard card(String code, String grade, String power, String unit, LocalDate issuedOn) {
        knownSince.heard(Copy.CARDS);
        return cards.findByIdOptional(code).orElseGet(() -> {
            var card = new KnownCard(code, grade, power, unit, issuedOn);
            cards.persist(card);
            audit.bySystem("card.record", code);
            return card;
        });
    }

    private void decided(KnownCard card, CardOutcome decision, LocalDate on) {
        if (card.decide(decision, on)) {
            audit.bySystem("card.decide", card.code());
        }
    }
}
