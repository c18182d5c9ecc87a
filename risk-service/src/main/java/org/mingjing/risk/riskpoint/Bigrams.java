package org.mingjing.risk.riskpoint;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two descriptions are: by the pairs of neighbouring characters they share, which needs no dictionary. */
final class Bigrams {
    private final Set<String> pairs;

    private Bigrams(Set<String> pairs) {
        this.pairs = pairs;
    }

    static Bigrams of(String text) {
        // Full and half width, blanks and punctuation are ways of writing, not of meaning.
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        if (letters.length == 1) {
            pairs.add(new String(letters, 0, 1));
        }
        return new Bigrams(pairs);
    }

    /** Sørensen–Dice: 1 for the same pairs, 0 for none in common; nothing is like an empty text. */
    double likeness(Bigrams other) {
        if (pairs.isEmpty() || other.pairs.isEmpty()) {
            return 0;
        }
        var common = pairs.stream().filter(other.pairs::contains).count();
        return 2.0 * common / (pairs.size() + other.pairs.size());
    }
}
