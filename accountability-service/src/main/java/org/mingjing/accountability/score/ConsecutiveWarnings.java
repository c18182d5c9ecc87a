package org.mingjing.accountability.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingjing.accountability.card.CardFact;
import org.mingjing.accountability.card.Grade;

/**
 * Upheld warnings that follow one another on one trigger, counted off in threes; a card belongs to one three at most.
 *
 * <p>The sequence is that of the unit's cards on that trigger in the order of their issue. An upheld yellow or red card
 * on the trigger that costs points of its own interrupts it: the unit has paid for that failing, and more. A card that
 * nobody upheld, or that was revoked, is not in it. Cards on other triggers say nothing about this one, so they do not interrupt.
 */
final class ConsecutiveWarnings {
    private static final int IN_A_ROW = 3;

    private final List<List<String>> threes = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private ConsecutiveWarnings() {}

    /**
     * By trigger, the codes of each three.
     *
     * @param paid whether an upheld card costs points of its own
     */
    static Map<String, List<List<String>>> in(List<CardFact> cardsInOrder, Predicate<CardFact> paid) {
        var byTrigger = new TreeMap<String, ConsecutiveWarnings>();
        cardsInOrder.forEach(card -> byTrigger
                .computeIfAbsent(card.trigger(), trigger -> new ConsecutiveWarnings())
                .next(card, paid));
        var found = new TreeMap<String, List<List<String>>>();
        byTrigger.forEach((trigger, warnings) -> found.put(trigger, warnings.threes));
        return found;
    }

    private void next(CardFact card, Predicate<CardFact> paid) {
        if (!card.upheld()) {
            return;
        }
        if (card.grade() != Grade.WARNING) {
            if (paid.test(card)) {
                row = new ArrayList<>();
            }
            return;
        }
        row.add(card.cardCode());
        if (row.size() == IN_A_ROW) {
            threes.add(row);
            row = new ArrayList<>();
        }
    }
}
