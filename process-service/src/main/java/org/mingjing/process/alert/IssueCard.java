package org.mingjing.process.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.outbox.Outbox;

/** Issues a card (发牌) in the transaction of whatever found the breach. */
@ApplicationScoped
public class IssueCard {
    private final AlertRules rules;
    private final Cards cards;
    private final Outbox outbox;
    private final Event<CardActed> acted;
    private final AlertConfig config;
    private final Clock clock;

    IssueCard(AlertRules rules, Cards cards, Outbox outbox, Event<CardActed> acted, AlertConfig config, Clock clock) {
        this.rules = rules;
        this.cards = cards;
        this.outbox = outbox;
        this.acted = acted;
        this.config = config;
        this.clock = clock;
    }

    /** @return the card's code */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(Grade grade, Trigger trigger, CardSubject subject) {
        return issue(grade, trigger, subject, null);
    }

    /**
     * @param charge that was refused; null for any other breach
     * @return the card's code
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(Grade grade, Trigger trigger, CardSubject subject, RefusedCharge charge) {
        var today = LocalDate.now(clock);
        var rule = rules.inForce(trigger, grade);
        var card = new Card(cards.nextCode(today), rule, subject, today, config.feedbackWorkingDays());
        cards.persist(card);
        outbox.add(CardNews.issued(card));
        acted.fire(CardActed.issued(card, rule, charge, OffsetDateTime.now(clock)));
        return card.code();
    }
}
