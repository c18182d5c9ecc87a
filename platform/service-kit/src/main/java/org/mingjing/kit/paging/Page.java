package org.mingjing.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, left out on the last one; there is no total count
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) String next) {

    /**
     * @param rows as fetched with {@link Paging#fetch()}, so perhaps one more than the page holds
     * @param filter the same text that {@link Paging#after} was given
     * @param key keyset values of a row, in the order of the query
     */
    public static <R, T> Page<T> of(
            List<R> rows, Paging paging, String filter, Function<R, List<String>> key, Function<R, T> view) {
        int limit = paging.limit();
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(view).toList(), more ? Cursor.of(key.apply(shown.get(limit - 1)), filter) : null);
    }

    /**
     * A page that ends early, because looking on would take too long: perhaps with fewer items than wanted, even none, and yet
     * not the last one.
     *
     * @param filter as in {@link #of}
     * @param reached keyset values of the last row looked at
     */
    public static <T> Page<T> upTo(List<T> items, String filter, List<String> reached) {
        return new Page<>(items, Cursor.of(reached, filter));
    }
}
