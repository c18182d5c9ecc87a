package org.mingjing.kit.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values in portions that one statement can take: PostgreSQL takes at most 65,535, and an upload may name more. */
public final class Chunks {
    private static final int SIZE = 5_000;

    private Chunks() {}

    /** In their order, at most 5,000 to a portion; none for no values. */
    public static Stream<List<String>> of(Collection<String> values) {
        var all = new ArrayList<>(values);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }
}
