package org.mingjing.bench.log;

import java.util.concurrent.TimeUnit;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.ConsistencyProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.InclusionProof;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making proofs from tiles and verifying them, in logs of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LogProofs {
    /** Entries in the log. */
    @Param({"100000", "1000000", "10000000"})
    public long size;

    private Hash leaf;
    private SameLeaves tiles;
    private Hash root;
    private Hash oldRoot;
    private InclusionProof inclusion;
    private ConsistencyProof consistency;
    private long next;

    @Setup
    public void makeLog() {
        leaf = Hash.leaf(new byte[0]);
        tiles = new SameLeaves(leaf);
        var tree = new TiledTree(tiles, size);
        root = tree.root();
        oldRoot = new TiledTree(tiles, size / 3).root();
        inclusion = tree.inclusion(size / 3);
        consistency = tree.consistencyFrom(size / 3);
    }

    /** Another index each time, far from the last. */
    private long index() {
        next = (next + 2_654_435_761L) % size;
        return next;
    }

    @Benchmark
    public InclusionProof makeInclusion() {
        return new TiledTree(tiles, size).inclusion(index());
    }

    @Benchmark
    public ConsistencyProof makeConsistency() {
        return new TiledTree(tiles, size).consistencyFrom(1 + index());
    }

    @Benchmark
    public boolean verifyInclusion() {
        return inclusion.proves(leaf, root);
    }

    @Benchmark
    public boolean verifyConsistency() {
        return consistency.proves(oldRoot, root);
    }
}
