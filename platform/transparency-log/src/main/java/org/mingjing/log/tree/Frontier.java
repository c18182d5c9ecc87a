package org.mingjing.log.tree;

import java.util.Arrays;
import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

/**
 * All that is needed of a tree to append to it: the roots of its full subtrees, one per set bit of the size, the largest first.
 * Immutable; at most 63 hashes.
 */
public final class Frontier {

    public static final Frontier EMPTY = new Frontier(0, new Hash[0]);

    private final long size;
    private final Hash[] hashes;

    private Frontier(long size, Hash[] hashes) {
        this.size = size;
        this.hashes = hashes;
    }

    /** @throws Malformed when a tree of this size has another number of full subtrees, or none is of this size */
    public static Frontier of(long size, List<Hash> hashes) {
        if (size < 0 || hashes.size() != Long.bitCount(size)) {
            throw new Malformed(Problem.FRONTIER_LENGTH, size, hashes.size());
        }
        return new Frontier(size, hashes.toArray(Hash[]::new));
    }

    /**
     * From what {@link #bytes()} gave.
     *
     * @throws Malformed when a tree of this size has a frontier of another length
     */
    public static Frontier read(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new Malformed(Problem.FRONTIER_LENGTH, size, bytes.length / (double) Hash.LENGTH);
        }
        var hashes = new Hash[bytes.length / Hash.LENGTH];
        Arrays.setAll(hashes, at -> Hash.at(bytes, at * Hash.LENGTH));
        return new Frontier(size, hashes);
    }

    /** Joins as many full subtrees as the old size has trailing 1-bits; one on average. */
    public Frontier append(Hash leaf) {
        int joined = Long.numberOfTrailingZeros(~size);
        int kept = hashes.length - joined;
        var last = leaf;
        for (int at = hashes.length - 1; at >= kept; at--) {
            last = Hash.node(hashes[at], last);
        }
        var next = Arrays.copyOf(hashes, kept + 1);
        next[kept] = last;
        return new Frontier(Math.addExact(size, 1), next);
    }

    public Hash root() {
        if (size == 0) {
            return Hash.EMPTY_ROOT;
        }
        var root = hashes[hashes.length - 1];
        for (int at = hashes.length - 2; at >= 0; at--) {
            root = Hash.node(hashes[at], root);
        }
        return root;
    }

    /** Leaves in the tree. */
    public long size() {
        return size;
    }

    public List<Hash> hashes() {
        return List.of(hashes);
    }

    /** The hashes one after the other, to be kept beside the size. */
    public byte[] bytes() {
        var bytes = new byte[hashes.length * Hash.LENGTH];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at].copyTo(bytes, at * Hash.LENGTH);
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier frontier && size == frontier.size && Arrays.equals(hashes, frontier.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "size " + size + ", root " + root();
    }
}
