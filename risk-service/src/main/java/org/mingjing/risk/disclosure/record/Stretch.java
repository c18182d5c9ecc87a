package org.mingjing.risk.disclosure.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What one request looks through: candidates until there is a page of hits, there are no more, or it has looked at enough. Where
 * a field is withheld most candidates may be none, and nobody's request reads a million of them.
 *
 * @param reached the last number that was looked at
 * @param isCutShort whether there may be hits behind it although the page is not full
 */
record Stretch<H>(List<H> hits, long reached, boolean isCutShort) {
    static final int MOST_CANDIDATES = 1_000;

    private static final int AT_ONCE = 250;

    interface Candidates {
        /** @return the next ones, fewer than asked for only at the end */
        List<Long> after(long number, int limit);
    }

    /** @param hitsAmong the hits among some candidates, in their order */
    static <H> Stretch<H> of(long after, int wanted, Candidates candidates, Function<List<Long>, List<H>> hitsAmong) {
        var hits = new ArrayList<H>();
        long reached = after;
        int looked = 0;
        boolean more = true;
        while (more && hits.size() < wanted && looked < MOST_CANDIDATES) {
            int limit = looked == 0 ? wanted : AT_ONCE;
            var numbers = candidates.after(reached, limit);
            hits.addAll(hitsAmong.apply(numbers));
            looked += numbers.size();
            reached = numbers.isEmpty() ? reached : numbers.get(numbers.size() - 1);
            more = numbers.size() == limit;
        }
        boolean full = hits.size() >= wanted;
        return new Stretch<>(full ? hits.subList(0, wanted) : hits, reached, more && !full);
    }
}
