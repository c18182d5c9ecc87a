package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.risk.signal.RecordSignal.Fact;

/** Red cards that a supervisor upheld are evidence; a revoked card no longer is. Other grades weigh nothing here. */
@ApplicationScoped
class AlertEvents {
    private static final Map<String, Integer> WEIGHT_OF_RED = Map.of("RED", 3, "RED_STATUTORY", 4);
    private static final int GRAVE = 5;

    private final RecordSignal recordSignal;

    AlertEvents(RecordSignal recordSignal) {
        this.recordSignal = recordSignal;
    }

    void on(@Observes AlertUpheld card) {
        if (WEIGHT_OF_RED.containsKey(card.grade())) {
            recordSignal.upheld(
                    fact(card.cardCode(), card.grade(), card.trigger(), card.powerCode(), card.unitCode()),
                    card.decidedOn());
        }
    }

    void on(@Observes AlertRevoked card) {
        if (WEIGHT_OF_RED.containsKey(card.grade())) {
            recordSignal.withdrawn(
                    fact(card.cardCode(), card.grade(), card.trigger(), card.powerCode(), card.unitCode()),
                    card.decidedOn());
        }
    }

    /** 变相审批 is grave, whatever the grade of the card. */
    private static Fact fact(String card, String grade, String trigger, String power, String unit) {
        int weight = Origin.isGrave(trigger) ? GRAVE : WEIGHT_OF_RED.get(grade);
        return new Fact(SignalSource.RED_CARD, card, power, unit, trigger, weight);
    }
}
