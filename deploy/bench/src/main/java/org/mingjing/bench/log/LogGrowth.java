package org.mingjing.bench.log;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Appending to logs of several sizes; times are of one entry of a batch, its leaf hash apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LogGrowth {
    private static final int BATCH = 1024;

    /** Entries before the batch. */
    @Param({"100000", "1000000", "10000000"})
    public long size;

    private List<Hash> leaves;
    private SameLeaves tiles;
    private Frontier frontier;

    @Setup
    public void makeLog() {
        leaves = IntStream.range(0, BATCH)
                .mapToObj(number -> Hash.leaf(new byte[] {(byte) number, (byte) (number >> 8)}))
                .toList();
        tiles = new SameLeaves(leaves.get(0));
        frontier = new TiledTree(tiles, size).frontier();
    }

    /** The frontier alone, and the new root. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Hash append() {
        var grown = frontier;
        for (var leaf : leaves) {
            grown = grown.append(leaf);
        }
        return grown.root();
    }

    /** All of an integration: read the right edge, make the new tiles, and the new root. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void integrate(Blackhole hole) {
        var appender = TileAppender.at(tiles, size);
        hole.consume(appender.append(leaves));
        hole.consume(appender.frontier().root());
    }
}
