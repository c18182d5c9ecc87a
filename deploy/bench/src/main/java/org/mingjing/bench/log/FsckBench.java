package org.mingjing.bench.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mingjing.local.SuiteOptions;

/** How long the verifier's jar takes to check a whole log in a folder, from its start to its finding, as a user would run it. */
public final class FsckBench {
    private static final double MOST_SECONDS = 10;

    private FsckBench() {}

    public static void main(String[] arguments) throws Exception {
        int entries = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        var jar = SuiteOptions.ofCheckout().root().resolve("deploy/verifier/target/verifier.jar");
        var folder = Files.createTempDirectory("bench-log-");
        var log = LogFolder.make(folder, entries, SampleEntries.ofNow());
        var seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            seconds[round] = check(jar, log);
            System.out.printf("round %d: %,d entries checked in %.1f s%n", round + 1, entries, seconds[round]);
        }
        Arrays.sort(seconds);
        new Goals().atMost("fsck of %,d entries".formatted(entries), seconds[seconds.length / 2], MOST_SECONDS, "s");
        log.delete();
    }

    private static double check(Path jar, LogFolder log) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString(),
                        "log",
                        log.folder().toString(),
                        "--policy",
                        log.policy().toString()))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the verifier ends with " + process.exitValue());
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
