package org.mingjing.bench.log;

import java.util.concurrent.TimeUnit;
import org.mingjing.log.tree.Hash;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Hashing one entry. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LogHashing {
    /** Bytes of the entry. */
    @Param({"64", "500", "4096"})
    public int entry;

    private byte[] bytes;

    @Setup
    public void makeEntry() {
        bytes = new byte[entry];
    }

    @Benchmark
    public Hash leaf() {
        return Hash.leaf(bytes);
    }
}
