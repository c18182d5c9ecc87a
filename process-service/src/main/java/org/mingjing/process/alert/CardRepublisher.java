package org.mingjing.process.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.AlertsToldAgain;
import org.mingjing.kit.operations.PortionRepublisher;

/** Tells of every card that it was issued, and what was decided last. */
@ApplicationScoped
class CardRepublisher implements PortionRepublisher {
    private final Cards cards;

    CardRepublisher(Cards cards) {
        this.cards = cards;
    }

    @Override
    public String aggregate() {
        return "cards";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(
                cards, after, Card::id, card -> Stream.concat(Stream.of(CardNews.issued(card)), decision(card)));
    }

    @Override
    public Optional<DomainEvent> end(int events) {
        return Optional.of(new AlertsToldAgain(events));
    }

    private static Stream<DomainEvent> decision(Card card) {
        return switch (card.state()) {
            case UPHELD -> Stream.of(CardNews.upheld(card));
            case REVOKED -> Stream.of(CardNews.revoked(card));
            case MITIGATED -> Stream.of(CardNews.mitigated(card));
            case ISSUED, FEEDBACK -> Stream.of();
        };
    }
}
