package org.mingjing.risk.disclosure.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param terms of each any token will do; at least one term
     * @param after numbers above this one, -1 for the first page
     * @return at most so many, in ascending order; fewer only when there are no more
     */
    public List<Long> next(List<Set<String>> terms, long after, int limit) {
        var found = new ArrayList<Long>();
        int block = (int) ((after + 1) / Postings.BLOCK);
        int blocks = FIRST_BLOCKS;
        while (true) {
            var ahead = postings.ahead(terms, block, blocks);
            collect(ahead.common(), after, limit, found);
            if (found.size() == limit || ahead.horizon() == Ahead.END) {
                return found;
            }
            block = ahead.horizon() + 1;
            blocks = Math.min(MOST_BLOCKS, 4 * blocks);
        }
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
