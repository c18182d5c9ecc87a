package org.mingjing.process.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.risk.OfficialRecorded;
import org.mingjing.kit.inbox.Delivery;

@ApplicationScoped
class OfficialEvents {
    private final Officials officials;
    private final Delivery delivery;

    OfficialEvents(Officials officials, Delivery delivery) {
        this.officials = officials;
        this.delivery = delivery;
    }

    void on(@Observes OfficialRecorded event) {
        var official = officials.toTeach(event.code());
        official.learn(event, delivery.current().sequence());
        officials.persist(official);
    }
}
