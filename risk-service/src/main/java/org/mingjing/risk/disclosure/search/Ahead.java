package org.mingjing.risk.disclosure.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The next blocks in which the rarest term occurs, as far as they are known, and what each term has in them. */
final class Ahead {
    static final int END = Integer.MAX_VALUE;

    private final int terms;
    private final NavigableMap<Integer, Map<Integer, BitSet>> blocks = new TreeMap<>();
    private final Map<String, Read> read = new HashMap<>();

    /** How many blocks of a token were read and how many were asked for, and the last of them. */
    private record Read(int blocks, int asked, int last) {
        Read with(Read more) {
            return new Read(blocks + more.blocks, asked, Math.max(last, more.last));
        }
    }

    Ahead(int terms) {
        this.terms = terms;
    }

    void add(int term, int block, BitSet members) {
        blocks.computeIfAbsent(block, none -> new HashMap<>()).merge(term, members, Ahead::or);
    }

    /** @param asked so many blocks of this token of the rarest term were asked for: if it has as many, it may have more */
    void passed(String token, int block, int asked) {
        read.merge(token, new Read(1, asked, block), Read::with);
    }

    /** The last block up to which all are known. */
    int horizon() {
        return read.values().stream()
                .filter(token -> token.blocks == token.asked)
                .mapToInt(Read::last)
                .min()
                .orElse(END);
    }

    /** What is a member by each term, block by block up to the horizon. */
    NavigableMap<Integer, BitSet> common() {
        var common = new TreeMap<Integer, BitSet>();
        blocks.headMap(horizon(), true).forEach((block, members) -> {
            if (members.size() == terms) {
                common.put(block, members.values().stream().reduce(Ahead::and).orElseThrow());
            }
        });
        return common;
    }

    private static BitSet or(BitSet one, BitSet other) {
        var either = (BitSet) one.clone();
        either.or(other);
        return either;
    }

    private static BitSet and(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
