package org.mingjing.bench.log;

import java.util.Collection;
import java.util.SplittableRandom;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The transparency log's library by itself: hashing, growth, proofs, signatures; then how cost grows with the log. */
public final class LogBench {
    private static final String SMALL = "100000";
    private static final String LARGE = "10000000";
    private static final double MOST_FOR_APPENDING = 1.25;
    private static final double MOST_FOR_VERIFYING = 1.5;
    private static final int MOST_KIBIBYTES = 64;
    private static final int INDEXES = 20_000;

    private LogBench() {}

    public static void main(String[] arguments) throws RunnerException {
        int seconds = Integer.parseInt(arguments[0]);
        var results = new Runner(new OptionsBuilder()
                        .include(LogBench.class.getPackageName() + "\\.Log(Hashing|Growth|Proofs|Signatures)\\..*")
                        .forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(seconds)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        for (var small : results) {
            if (SMALL.equals(small.getParams().getParam("size"))) {
                var name = name(small);
                System.out.printf("%s: 10,000,000 / 100,000 = %.2f%n", name, ratio(results, name));
            }
        }
        var goals = new Goals();
        goals.atMost("appending, 10,000,000 / 100,000", ratio(results, "append"), MOST_FOR_APPENDING, "");
        goals.atMost("integrating, 10,000,000 / 100,000", ratio(results, "integrate"), MOST_FOR_APPENDING, "");
        goals.atMost(
                "verifying an inclusion, 10,000,000 / 100,000",
                ratio(results, "verifyInclusion"),
                MOST_FOR_VERIFYING,
                "");
        for (long size : new long[] {100_000, 10_000_000, 1_000_000_000}) {
            goals.atMost("tiles of a proof in %,d entries".formatted(size), kibibytes(size), MOST_KIBIBYTES, "KiB");
        }
    }

    /** Of the tiles that a proof is made from, the most of many indexes, the first and the last among them. */
    private static double kibibytes(long size) {
        var tiles = new SameLeaves(Hash.leaf(new byte[0]));
        var random = new SplittableRandom(size);
        long most = 0;
        for (int number = 0; number < INDEXES; number++) {
            long index = number == 0 ? 0 : number == 1 ? size - 1 : random.nextLong(size);
            long[] bytes = {0};
            new TiledTree(
                            id -> {
                                bytes[0] += id.bytes();
                                return tiles.tile(id);
                            },
                            size)
                    .inclusion(index);
            most = Math.max(most, bytes[0]);
        }
        return most / 1024.0;
    }

    private static double ratio(Collection<RunResult> results, String name) {
        return score(results, name, LARGE) / score(results, name, SMALL);
    }

    private static double score(Collection<RunResult> results, String name, String size) {
        return results.stream()
                .filter(result -> name(result).equals(name))
                .filter(result -> size.equals(result.getParams().getParam("size")))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static String name(RunResult result) {
        var name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
