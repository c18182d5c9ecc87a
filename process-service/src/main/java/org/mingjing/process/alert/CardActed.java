package org.mingjing.process.alert;

import java.time.OffsetDateTime;

/**
 * A card was issued, explained or decided on; whoever hears of it does so in the transaction of the act.
 *
 * @param state the card's from now on
 * @param basis of the rule it was issued under, as published
 * @param by who explained or decided; null when it was issued
 * @param words of whoever did; null when it was issued
 * @param charge that was refused with it; null but when it was issued for one
 */
public record CardActed(
        String code,
        String state,
        String grade,
        String trigger,
        int ruleVersion,
        String basis,
        CardSubject subject,
        String by,
        String words,
        RefusedCharge charge,
        OffsetDateTime at) {

    static CardActed issued(Card card, AlertRule rule, RefusedCharge charge, OffsetDateTime at) {
        return of(card, rule, null, null, charge, at);
    }

    static CardActed of(Card card, AlertRule rule, String by, String words, OffsetDateTime at) {
        return of(card, rule, by, words, null, at);
    }

    private static CardActed of(
            Card card, AlertRule rule, String by, String words, RefusedCharge charge, OffsetDateTime at) {
        return new CardActed(
                card.code(),
                card.state().name(),
                card.grade().name(),
                card.trigger().name(),
                rule.version(),
                rule.basisZh(),
                card.subject(),
                by,
                words,
                charge,
                at);
    }
}
