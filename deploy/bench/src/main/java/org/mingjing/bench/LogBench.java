package org.mingjing.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The transparency log's library by itself: hashing, growth, proofs, signatures; then how cost grows with the log. */
public final class LogBench {
    private static final String SMALL = "100000";
    private static final String LARGE = "10000000";

    private LogBench() {}

    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(LogBench.class.getPackageName() + "\\.Log(Hashing|Growth|Proofs|Signatures)\\..*")
                        .forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        for (var small : results) {
            if (SMALL.equals(small.getParams().getParam("size"))) {
                var name = small.getParams().getBenchmark();
                System.out.printf(
                        "%s: 10,000,000 / 100,000 = %.2f%n",
                        name.substring(name.lastIndexOf('.') + 1), large(results, name) / score(small));
            }
        }
    }

    private static double large(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().equals(benchmark))
                .filter(result -> LARGE.equals(result.getParams().getParam("size")))
                .mapToDouble(LogBench::score)
                .findFirst()
                .orElseThrow();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
