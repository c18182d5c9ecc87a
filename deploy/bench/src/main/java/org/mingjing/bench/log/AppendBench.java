package org.mingjing.bench.log;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/**
 * What process-service takes into the transparency log, on a running suite: durable appends in batches and one by one, how soon
 * an entry has its place and lies under a witnessed checkpoint, and all that beside pgbench on the same server. An entry counts as
 * integrated when the public checkpoint that covers it was read over HTTP, so the last one's way is in every figure.
 */
public final class AppendBench {
    private static final int CLIENTS = 16;
    private static final int TOGETHER = 64;
    private static final int SINGLE_CLIENTS = 32;
    private static final double PACE = 1_500;
    private static final int PACED_CLIENTS = 256;
    private static final Duration COVERED_WITHIN = Duration.ofSeconds(60);

    private final Path folder;
    private final Appending appending;
    private final PacedAppending pacedAppending;
    private final CheckpointWatch watch;
    private final Duration length;
    private final List<Double> yardstick = new ArrayList<>();
    private final List<Double> durable = new ArrayList<>();
    private final List<Double> integrated = new ArrayList<>();
    private final List<Double> singly = new ArrayList<>();
    private final List<Long> placing = new ArrayList<>();
    private final List<Long> covering = new ArrayList<>();
    private long unplaced;
    private double longestWait;

    private AppendBench(Path folder, URI service, SampleEntries entries, CheckpointWatch watch, Duration length) {
        this.folder = folder;
        this.appending = new Appending(service, SignIn.toRunning(folder), entries);
        this.pacedAppending = new PacedAppending(service, appending, entries);
        this.watch = watch;
        this.length = length;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        var length = Duration.ofSeconds(Long.parseLong(arguments[1]));
        var warmUp = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var folder = SuiteOptions.ofCheckout().folder();
        var service = URI.create(Addresses.ofRunning(folder).process());
        var entries = SampleEntries.ofNow();
        try (var yardstick = PgBench.prepare(folder, entries);
                var watch = CheckpointWatch.start(service)) {
            var bench = new AppendBench(folder, service, entries, watch, length);
            bench.warmUp(warmUp);
            for (int round = 1; round <= rounds; round++) {
                bench.round(round, yardstick);
            }
            bench.judge();
        }
    }

    private void warmUp(Duration warmUp) throws Exception {
        var half = warmUp.dividedBy(2);
        covered(() -> appending.run(CLIENTS, TOGETHER, half));
        covered(() -> appending.run(SINGLE_CLIENTS, 1, half));
    }

    private void round(int round, PgBench pgBench) throws Exception {
        yardstick.add(pgBench.insertsPerSecond(CLIENTS, length));
        say(round, "pgbench, %d clients, a row each: %,.0f/s", CLIENTS, last(yardstick));

        batches(round);

        var one = covered(() -> appending.run(SINGLE_CLIENTS, 1, length));
        singly.add(one.perSecond());
        say(
                round,
                "an entry a request, %d clients: integrated %,.0f/s, %s for each",
                SINGLE_CLIENTS,
                last(singly),
                one.spent());

        paced(round);
    }

    private void batches(int round) throws Exception {
        var lag = LagWatch.start(folder);
        var batches = covered(() -> appending.run(CLIENTS, TOGETHER, length));
        var worst = lag.worst();
        durable.add(batches.taken().perSecond());
        integrated.add(batches.perSecond());
        longestWait = Math.max(longestWait, worst.oldestSeconds());
        say(
                round,
                "%d entries a request, %d clients: durable %,.0f/s, integrated %,.0f/s, %s for each, %d requests sent away; %s",
                TOGETHER,
                CLIENTS,
                last(durable),
                last(integrated),
                batches.spent(),
                batches.taken().refused(),
                worst);
    }

    private void paced(int round) throws InterruptedException {
        var sent = pacedAppending.run(PACED_CLIENTS, PACE, length);
        long size =
                sent.placed().stream().mapToLong(one -> one.index() + 1).max().orElseThrow();
        watch.awaitSize(size, COVERED_WITHIN);
        var placed = sent.placed().stream()
                .map(one -> one.placedNanos() - one.dueNanos())
                .toList();
        var covered = sent.placed().stream()
                .map(one -> watch.coveredAt(one.index()) - one.dueNanos())
                .toList();
        placing.addAll(placed);
        covering.addAll(covered);
        unplaced += sent.unplaced();
        say(round, "at %,.0f entries/s, due to sequenced: %s", PACE, Millis.ofNanos(placed));
        say(round, "at %,.0f entries/s, due to witnessed checkpoint: %s", PACE, Millis.ofNanos(covered));
    }

    private void judge() {
        var goals = new Goals();
        goals.atLeast("durable appends in batches of " + TOGETHER, median(durable), 5_000, "/s");
        goals.atLeast("integrated entries, one a request", median(singly), 1_500, "/s");
        var covered = Millis.ofNanos(covering);
        goals.atMost("entry to witnessed checkpoint, average", covered.average(), 1_200, "ms");
        goals.atMost("entry to witnessed checkpoint, p99", covered.at(0.99), 2_000, "ms");
        goals.atMost("sequenced acknowledgement, p99", Millis.ofNanos(placing).at(0.99), 100, "ms");
        goals.is("places told within a second", unplaced == 0, unplaced + " were not");
        goals.atLeast("integrated in batches / pgbench's single rows", ratio(integrated, yardstick), 1.0, "");
        goals.atMost("longest wait for a place while batches come", longestWait, 1.0, "s");
    }

    /**
     * Entries with the time until the last lay under a witnessed checkpoint.
     *
     * @param spent processor time for each
     */
    private record Covered(Appending.Taken taken, long coveredNanos, ProcessorTime spent) {
        double perSecond() {
            return taken.entries() * 1e9 / (coveredNanos - taken.begunNanos());
        }
    }

    /** What is run while entries are counted. */
    @FunctionalInterface
    private interface Load {
        Appending.Taken run() throws InterruptedException;
    }

    private Covered covered(Load load) throws SQLException, IOException, InterruptedException {
        var before = ProcessorTime.of(folder);
        var taken = load.run();
        long covered = watch.awaitSize(LogSize.sequenced(folder), COVERED_WITHIN);
        return new Covered(
                taken, covered, ProcessorTime.of(folder).since(before).dividedBy(taken.entries()));
    }

    private static void say(int round, String form, Object... figures) {
        System.out.printf("round " + round + ": " + form + "%n", figures);
    }

    private static double last(List<Double> figures) {
        return figures.get(figures.size() - 1);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /** The median of the rounds' own ratios; all of them are told. */
    private static double ratio(List<Double> figures, List<Double> others) {
        var ratios = new double[figures.size()];
        Arrays.setAll(ratios, round -> figures.get(round) / others.get(round));
        Arrays.sort(ratios);
        System.out.println("integrated in batches / pgbench, by round: " + Arrays.toString(ratios));
        return ratios[ratios.length / 2];
    }
}
