package org.mingjing.process.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.calendar.NationalCalendar;

/** The unit's explanation and the supervisor's decision; each is written down beside the change. */
@ApplicationScoped
class DecideCard {
    private final CardEntries entries;
    private final AlertRules rules;
    private final NationalCalendar national;
    private final UnitScope scope;
    private final Outbox outbox;
    private final Event<CardActed> acted;
    private final Clock clock;

    DecideCard(
            CardEntries entries,
            AlertRules rules,
            NationalCalendar national,
            UnitScope scope,
            Outbox outbox,
            Event<CardActed> acted,
            Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.national = national;
        this.scope = scope;
        this.outbox = outbox;
        this.acted = acted;
        this.clock = clock;
    }

    /** The unit that was given the card is heard, not the one that the power belongs to and that reads it too. */
    void explain(Card card, Caller caller, String explanation) {
        scope.require(caller, card.unitCode());
        card.explain(caller);
        write(card, caller, explanation);
    }

    void uphold(Card card, Caller supervisor, String reason) {
        card.uphold(supervisor, national.current(), LocalDate.now(clock));
        write(card, supervisor, reason);
        outbox.add(CardNews.upheld(card));
    }

    void mitigate(Card card, Caller supervisor, String reason) {
        card.mitigate(supervisor, national.current(), LocalDate.now(clock));
        write(card, supervisor, reason);
        outbox.add(CardNews.mitigated(card));
    }

    void revoke(Card card, Caller supervisor, String reason) {
        card.revoke(supervisor, LocalDate.now(clock));
        write(card, supervisor, reason);
        outbox.add(CardNews.revoked(card));
    }

    private void write(Card card, Caller writer, String words) {
        var now = OffsetDateTime.now(clock);
        entries.persist(new CardEntry(card, words, writer.actor(), now));
        acted.fire(CardActed.of(card, rules.of(card), writer.actor(), words, now));
    }
}
