package org.mingjing.log.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.mingjing.log.Samples;

/** RFC 6962, sections 2.1 to 2.1.2, in its own words: slow and plain, to hold the real thing to. */
public final class ReferenceTree {

    private ReferenceTree() {}

    public static List<Hash> leaves(long size) {
        return LongStream.range(0, size).mapToObj(Samples::leaf).toList();
    }

    public static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY_ROOT;
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    public static List<Hash> path(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? append(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : append(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    public static List<Hash> proof(int m, List<Hash> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        return m <= k
                ? append(subproof(m, leaves.subList(0, k), whole), root(leaves.subList(k, n)))
                : append(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    private static List<Hash> append(List<Hash> hashes, Hash last) {
        var all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }
}
