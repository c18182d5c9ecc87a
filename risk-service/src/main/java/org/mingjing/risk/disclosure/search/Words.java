package org.mingjing.risk.disclosure.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of a text that may be Chinese, for which no dictionary is needed: every character and every pair of neighbours is a
 * token; letters and digits in a row are one, and so is a symbol such as an emoji.
 *
 * @param words what stands between blanks and punctuation, in one way of writing
 */
public record Words(List<String> words) {
    /** Of a word in letters; what is longer is found by its beginning. */
    private static final int LONGEST = 64;

    /** Full and half width, capitals, blanks and punctuation are ways of writing, not of meaning. */
    public static Words of(String text) {
        var letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(point -> letters.appendCodePoint(isLetter(point) || isSymbol(point) ? point : ' '));
        return new Words(Stream.of(letters.toString().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** By what a text with these words is found. */
    public Set<String> tokens() {
        return tokens(true);
    }

    /** What a text must have to be one that is asked for: pairs say more than their characters. */
    public Set<String> asked() {
        return tokens(false);
    }

    /** Whether each of the words stands in one of the texts: tokens alone would also take pairs that lie apart. */
    public boolean standIn(Collection<Words> texts) {
        return words.stream()
                .allMatch(word ->
                        texts.stream().anyMatch(text -> text.words.stream().anyMatch(one -> one.contains(word))));
    }

    private Set<String> tokens(boolean singles) {
        var tokens = new LinkedHashSet<String>();
        words.forEach(word -> addTokens(word.codePoints().toArray(), singles, tokens));
        return tokens;
    }

    private static void addTokens(int[] word, boolean singles, Set<String> tokens) {
        int from = 0;
        while (from < word.length) {
            int to = from + 1;
            while (to < word.length && isSingle(word[from]) == isSingle(word[to])) {
                to++;
            }
            if (isSingle(word[from])) {
                addPairs(word, from, to, singles, tokens);
            } else {
                tokens.add(new String(word, from, Math.min(to - from, LONGEST)));
            }
            from = to;
        }
    }

    private static void addPairs(int[] word, int from, int to, boolean singles, Set<String> tokens) {
        for (int i = from; i < to; i++) {
            if (singles || to - from == 1) {
                tokens.add(new String(word, i, 1));
            }
            if (i + 1 < to) {
                tokens.add(new String(word, i, 2));
            }
        }
    }

    /** Written with no blanks between words. */
    private static boolean isSingle(int point) {
        return Character.isIdeographic(point) || isSymbol(point);
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point);
    }

    private static boolean isSymbol(int point) {
        return Character.getType(point) == Character.OTHER_SYMBOL;
    }
}
