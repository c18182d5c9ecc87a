package org.mingjing.kit.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What one request looks through for its page: candidates until there is a page of hits, there are no more, or it has looked at
 * enough. Where most candidates are no hits, nobody's request reads all of them.
 *
 * @param reached keyset value of the last candidate that was looked at
 * @param isCutShort whether there may be hits behind it although the page is not full
 */
public record Stretch<K, H>(List<H> hits, K reached, boolean isCutShort) {
    static final int MOST_CANDIDATES = 1_000;

    private static final int AT_ONCE = 250;

    public interface Candidates<K, C> {
        /** @return the next ones, fewer than asked for only at the end */
        List<C> after(K reached, int limit);
    }

    /**
     * @param key keyset value of a candidate
     * @param hitsAmong the hits among some candidates, in their order
     */
    public static <K, C, H> Stretch<K, H> of(
            K after,
            int wanted,
            Candidates<K, C> candidates,
            Function<C, K> key,
            Function<List<C>, List<H>> hitsAmong) {
        var hits = new ArrayList<H>();
        var reached = after;
        int looked = 0;
        boolean more = true;
        while (more && hits.size() < wanted && looked < MOST_CANDIDATES) {
            int limit = looked == 0 ? wanted : AT_ONCE;
            var next = candidates.after(reached, limit);
            hits.addAll(hitsAmong.apply(next));
            looked += next.size();
            reached = next.isEmpty() ? reached : key.apply(next.get(next.size() - 1));
            more = next.size() == limit;
        }
        boolean full = hits.size() >= wanted;
        return new Stretch<>(full ? hits.subList(0, wanted) : hits, reached, more && !full);
    }

    /**
     * @param filter the same text that {@link Paging#after} was given
     * @param key keyset value of a hit
     */
    public <T> Page<T> page(Paging paging, String filter, Function<H, K> key, Function<H, T> view) {
        return isCutShort
                ? Page.upTo(hits.stream().map(view).toList(), filter, List.of(reached.toString()))
                : Page.of(hits, paging, filter, hit -> List.of(key.apply(hit).toString()), view);
    }
}
