package org.mingjing.kit.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Every two characters of a text that stand side by side, for an index of Chinese text, which has no spaces between its
 * words: whatever holds a text of two or more characters holds all its pairs. Not the other way round, so what an index
 * finds by pairs still has to be compared.
 */
public final class CharacterPairs {
    private CharacterPairs() {}

    /** In the order of the text, each once; none for a text of one character. A surrogate pair is one character. */
    public static Set<String> of(String text) {
        var points = text.codePoints().toArray();
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
