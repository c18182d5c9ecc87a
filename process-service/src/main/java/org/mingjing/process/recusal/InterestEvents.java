package org.mingjing.process.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.risk.InterestDeclared;
import org.mingjing.events.risk.InterestEnded;
import org.mingjing.kit.inbox.Delivery;

@ApplicationScoped
class InterestEvents {
    private final DeclaredInterests interests;
    private final Delivery delivery;

    InterestEvents(DeclaredInterests interests, Delivery delivery) {
        this.interests = interests;
        this.delivery = delivery;
    }

    void on(@Observes InterestDeclared event) {
        learn(event.interestId(), event.official(), event.objectCode(), event.from(), event.until());
    }

    void on(@Observes InterestEnded event) {
        learn(event.interestId(), event.official(), event.objectCode(), event.from(), event.until());
    }

    private void learn(UUID id, String official, String objectCode, LocalDate from, LocalDate until) {
        var interest = interests.toTeach(id);
        interest.learn(official, objectCode, from, until, delivery.current().sequence());
        interests.persist(interest);
    }
}
