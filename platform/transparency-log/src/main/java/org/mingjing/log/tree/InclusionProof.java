package org.mingjing.log.tree;

import java.util.List;

/**
 * That an entry is in a tree (RFC 6962, section 2.1.1). Proves nothing by being made: ask {@link #proves}.
 *
 * @param index of the entry, from 0; one that is not below the size proves nothing
 * @param size leaves in the tree
 * @param path the leaf's sibling first, the root's child last
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        // Below the level where the ways to this leaf and to the last one part, siblings lie on both sides; above, on
        // the left.
        int inner = Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
        int border = Long.bitCount(index >>> inner);
        if (path.size() != inner + border) {
            return false;
        }
        var hash = leaf;
        for (int level = 0; level < path.size(); level++) {
            boolean leftChild = level < inner && (index >>> level & 1) == 0;
            hash = leftChild ? Hash.node(hash, path.get(level)) : Hash.node(path.get(level), hash);
        }
        return hash.equals(root);
    }
}
