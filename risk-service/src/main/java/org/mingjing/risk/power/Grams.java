package org.mingjing.risk.power;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The pairs of neighbouring characters of a text, without what people write differently: width, case, punctuation, blanks. */
record Grams(Set<String> pairs) {

    static Grams of(String text) {
        var points = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        if (points.length == 1) {
            pairs.add(new String(points, 0, 1));
        }
        return new Grams(pairs);
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    int size() {
        return pairs.size();
    }

    /** From 0, nothing in common, to 1, the same pairs (Dice). */
    static double alike(int common, int one, int other) {
        return one + other == 0 ? 0 : 2.0 * common / (one + other);
    }
}
