package org.mingjing.risk.disclosure.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The next blocks in which one of a term's tokens occurs, as far as they are known. */
final class Ahead {
    static final int END = Integer.MAX_VALUE;

    private final NavigableMap<Integer, BitSet> blocks = new TreeMap<>();
    private final Map<String, Integer> read = new HashMap<>();
    private int horizon = END;

    /** @param perToken so many blocks of each token were asked for: one that has as many may have more behind the last */
    void add(String token, int block, BitSet members, int perToken) {
        blocks.merge(block, members, Ahead::or);
        if (read.merge(token, 1, Integer::sum) == perToken) {
            horizon = Math.min(horizon, block);
        }
    }

    /** The last block up to which all are known. */
    int horizon() {
        return horizon;
    }

    NavigableMap<Integer, BitSet> known() {
        return blocks.headMap(horizon, true);
    }

    static BitSet or(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
