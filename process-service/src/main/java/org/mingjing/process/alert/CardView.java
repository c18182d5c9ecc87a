package org.mingjing.process.alert;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.calendar.LegalCalendar;

/**
 * A card as staff read it.
 *
 * @param feedbackBy last day of the time the unit has to explain itself
 * @param entries explanation and decisions, in order; empty in lists
 */
record CardView(
        String code,
        Grade grade,
        Trigger trigger,
        Rule rule,
        String powerCode,
        String unitCode,
        String caseNumber,
        String step,
        LocalDate issuedOn,
        LocalDate feedbackBy,
        CardState state,
        LocalDate decidedOn,
        List<Entry> entries) {

    static CardView of(Card card, AlertRule rule, LegalCalendar calendar, List<CardEntry> entries) {
        return new CardView(
                card.code(),
                card.grade(),
                card.trigger(),
                Rule.of(rule),
                card.subject().powerCode(),
                card.unitCode(),
                card.subject().caseCode(),
                card.subject().stepKey(),
                card.issuedOn(),
                card.feedbackBy(calendar),
                card.state(),
                card.decidedOn(),
                entries.stream().map(Entry::of).toList());
    }

    record Rule(int version, String basisZh, String basisEn) {
        static Rule of(AlertRule rule) {
            return new Rule(rule.version(), rule.basisZh(), rule.basisEn());
        }
    }

    record Entry(CardState state, String words, String writtenBy, OffsetDateTime writtenAt) {
        static Entry of(CardEntry entry) {
            return new Entry(entry.state(), entry.words(), entry.writtenBy(), entry.writtenAt());
        }
    }
}
