package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.risk.signal.RecordSignal.Fact;

/** Red cards that a supervisor upheld are evidence; a revoked card no longer is. Other grades weigh nothing here. */
@ApplicationScoped
class AlertEvents {
    private static final Set<String> RED = Set.of("RED", "RED_STATUTORY");

    private final RecordSignal recordSignal;

    AlertEvents(RecordSignal recordSignal) {
        this.recordSignal = recordSignal;
    }

    void on(@Observes AlertUpheld card) {
        if (RED.contains(card.grade())) {
            recordSignal.upheld(
                    new Fact(
                            Signal.Source.RED_CARD, card.cardCode(), card.powerCode(), card.unitCode(), card.trigger()),
                    card.decidedOn());
        }
    }

    void on(@Observes AlertRevoked card) {
        if (RED.contains(card.grade())) {
            recordSignal.withdrawn(
                    new Fact(
                            Signal.Source.RED_CARD, card.cardCode(), card.powerCode(), card.unitCode(), card.trigger()),
                    card.decidedOn());
        }
    }
}
