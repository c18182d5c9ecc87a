package org.mingjing.risk.disclosure.search;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which tokens numbers gained and lost. */
public final class PostingChanges {
    private final Map<Integer, Map<String, Bits>> byBlock = new TreeMap<>();

    /** What becomes of one token's bits in one block. */
    record Bits(BitSet gained, BitSet lost) {
        BitSet on(BitSet before) {
            var after = (BitSet) before.clone();
            after.or(gained);
            after.andNot(lost);
            return after;
        }
    }

    public void change(long no, Set<String> before, Set<String> after) {
        before.stream()
                .filter(token -> !after.contains(token))
                .forEach(token -> bits(no, token).lost().set(bit(no)));
        after.stream()
                .filter(token -> !before.contains(token))
                .forEach(token -> bits(no, token).gained().set(bit(no)));
    }

    private Bits bits(long no, String token) {
        return byBlock.computeIfAbsent((int) (no / Postings.BLOCK), block -> new TreeMap<>())
                .computeIfAbsent(token, key -> new Bits(new BitSet(), new BitSet()));
    }

    private static int bit(long no) {
        return (int) (no % Postings.BLOCK);
    }

    Map<Integer, Map<String, Bits>> byBlock() {
        return byBlock;
    }
}
