package org.mingjing.risk.disclosure.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the next numbers that have a token of every term. */
@ApplicationScoped
public class Index {
    private static final int FIRST_BLOCKS = 16;
    private static final int MOST_BLOCKS = 256;

    private final Postings postings;

    Index(Postings postings) {
        this.postings = postings;
    }

    public void write(PostingChanges changes) {
        postings.write(changes);
    }

    /**
     * The term that is known farthest ahead is the rarest there, and only its blocks are looked at in the others.
     *
     * @param terms of each any token will do; at least one term
     * @param after numbers above this one, -1 for the first page
     * @return at most so many, in ascending order; fewer only when there are no more
     */
    public List<Long> next(List<Set<String>> terms, long after, int limit) {
        var found = new ArrayList<Long>();
        int block = (int) ((after + 1) / Postings.BLOCK);
        int perToken = FIRST_BLOCKS;
        int looked = 0;
        while (true) {
            var ahead = postings.ahead(terms, block, perToken);
            var rarest = ahead.stream()
                    .max(Comparator.comparingInt(Ahead::horizon)
                            .thenComparing(one -> -one.known().size()))
                    .orElseThrow();
            collect(intersection(terms, ahead, rarest), after, limit, found);
            if (found.size() == limit || rarest.horizon() == Ahead.END) {
                return found;
            }
            looked += rarest.known().size();
            block = rarest.horizon() + 1;
            perToken = blocksFor(limit - found.size(), found.size(), looked);
        }
    }

    /** So many as the page should need if they hold as many as those before; a few more, for they never do quite. */
    private static int blocksFor(int missing, int found, int looked) {
        int wanted = found == 0 ? MOST_BLOCKS : missing * looked / found;
        return Math.min(MOST_BLOCKS, Math.max(FIRST_BLOCKS, wanted + wanted / 8 + 1));
    }

    private Map<Integer, BitSet> intersection(List<Set<String>> terms, List<Ahead> ahead, Ahead rarest) {
        var common = new TreeMap<Integer, BitSet>();
        rarest.known().forEach((block, members) -> common.put(block, (BitSet) members.clone()));
        for (int term = 0; term < terms.size(); term++) {
            if (ahead.get(term) != rarest) {
                var members = members(terms.get(term), ahead.get(term), common.keySet());
                common.entrySet().removeIf(block -> {
                    var of = members.get(block.getKey());
                    if (of != null) {
                        block.getValue().and(of);
                    }
                    return of == null || block.getValue().isEmpty();
                });
            }
        }
        return common;
    }

    private Map<Integer, BitSet> members(Set<String> term, Ahead ahead, Collection<Integer> blocks) {
        var members = new HashMap<Integer, BitSet>(ahead.known());
        var farther = blocks.stream().filter(block -> block > ahead.horizon()).toList();
        if (!farther.isEmpty()) {
            members.putAll(postings.at(term, farther));
        }
        return members;
    }

    private static void collect(Map<Integer, BitSet> blocks, long after, int limit, List<Long> found) {
        for (var block : blocks.entrySet()) {
            var members = block.getValue();
            for (int bit = members.nextSetBit(0); bit >= 0 && found.size() < limit; bit = members.nextSetBit(bit + 1)) {
                long no = (long) block.getKey() * Postings.BLOCK + bit;
                if (no > after) {
                    found.add(no);
                }
            }
        }
    }
}
