package org.mingjing.log.tree;

import java.util.List;

/**
 * That a tree is an earlier one with leaves appended (RFC 6962, section 2.1.2). Proves nothing by being made: ask {@link #proves}.
 *
 * @param oldSize leaves of the earlier tree; from 0 there is nothing to prove, so such a proof proves nothing
 * @param newSize leaves of the later tree
 * @param path in the RFC's order; empty for equal sizes
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Both roots are computed: with the new one alone a forged old root would pass. */
    public boolean proves(Hash oldRoot, Hash newRoot) {
        if (oldSize <= 0 || newSize < oldSize) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        return !path.isEmpty() && provesGrowth(oldRoot, newRoot);
    }

    private boolean provesGrowth(Hash oldRoot, Hash newRoot) {
        int full = Long.numberOfTrailingZeros(oldSize);
        int parting = Long.SIZE - Long.numberOfLeadingZeros((oldSize - 1) ^ (newSize - 1));
        int inner = parting - full;
        int border = Long.bitCount(oldSize - 1 >>> parting);
        // A tree of a power of two leaves is itself the subtree the two have in common, so it is not sent.
        boolean whole = Long.bitCount(oldSize) == 1;
        var seed = whole ? oldRoot : path.get(0);
        var rest = path.subList(whole ? 0 : 1, path.size());
        if (rest.size() != inner + border) {
            return false;
        }
        long mask = oldSize - 1 >>> full;
        var before = seed;
        var after = seed;
        for (int level = 0; level < rest.size(); level++) {
            var sibling = rest.get(level);
            if (level >= inner || (mask >>> level & 1) == 1) {
                before = Hash.node(sibling, before);
                after = Hash.node(sibling, after);
            } else {
                after = Hash.node(after, sibling);
            }
        }
        return before.equals(oldRoot) & after.equals(newRoot);
    }
}
