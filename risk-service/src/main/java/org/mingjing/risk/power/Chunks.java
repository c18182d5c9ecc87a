package org.mingjing.risk.power;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes in portions that one statement can take. */
final class Chunks {
    /** PostgreSQL takes at most 65,535 values in one statement. */
    private static final int SIZE = 5_000;

    private Chunks() {}

    static Stream<List<String>> of(Collection<String> codes) {
        var all = new ArrayList<>(codes);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }
}
