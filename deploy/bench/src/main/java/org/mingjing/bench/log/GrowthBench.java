package org.mingjing.bench.log;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/**
 * What an append costs process-service in a small log and in a large one, from the request to the published checkpoint: seconds
 * of closed-loop load, and processor time of the service and of PostgreSQL together, which a busy machine falsifies less. The
 * entries between are put into the inbox by SQL; the service itself gives them their places and makes their tiles.
 */
public final class GrowthBench {
    private static final int CLIENTS = 8;
    private static final int TOGETHER = 64;
    private static final int ROUNDS = 5;
    private static final double MOST = 1.25;
    private static final int WARM_UPS = 30;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration COVERED_WITHIN = Duration.ofSeconds(120);

    private final Path folder;
    private final Appending appending;
    private final CheckpointWatch watch;
    private final Duration length;
    private final Growth growth;

    private GrowthBench(Path folder, URI service, CheckpointWatch watch, Duration length, Growth growth) {
        var keys = growth == Growth.RANDOM ? SampleEntries.Keys.RANDOM : SampleEntries.Keys.ASCENDING;
        this.folder = folder;
        this.growth = growth;
        this.appending = new Appending(service, SignIn.toRunning(folder), SampleEntries.ofNow(keys));
        this.watch = watch;
        this.length = length;
    }

    public static void main(String[] arguments) throws Exception {
        long small = Long.parseLong(arguments[0]);
        long large = Long.parseLong(arguments[1]);
        var length = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var growth = Growth.valueOf(arguments[3].toUpperCase(Locale.ROOT));
        var folder = SuiteOptions.ofCheckout().folder();
        var service = URI.create(Addresses.ofRunning(folder).process());
        try (var watch = CheckpointWatch.start(service)) {
            var bench = new GrowthBench(folder, service, watch, length, growth);
            bench.warmUp();
            if (LogSize.sequenced(folder) > small) {
                throw new IllegalStateException("the log has more than %,d entries already".formatted(small));
            }
            var filling = new Filling(folder, watch, growth);
            filling.fillTo(small);
            bench.appending.next(Math.toIntExact(small));
            var before = bench.measure();
            filling.fillTo(large);
            var after = bench.measure();
            var goals = new Goals();
            System.out.printf("growing by %s%n", growth);
            goals.atMost("seconds of an append, large / small", before.perSecond() / after.perSecond(), MOST, "");
            goals.atMost("processor time of an append, large / small", after.micros() / before.micros(), MOST, "");
        }
    }

    /** With the same entries over and over, which are taken once: the small log must stay small. */
    private void warmUp() throws InterruptedException {
        for (int time = 0; time < WARM_UPS; time++) {
            appending.run(CLIENTS, TOGETHER, WARM_UP);
            appending.beginAgain();
        }
    }

    /** Medians of several rounds. */
    private record Cost(double perSecond, double micros) {}

    private Cost measure() throws IOException, SQLException, InterruptedException {
        var rates = new ArrayList<Double>();
        var micros = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            long begun = LogSize.sequenced(folder);
            var before = ProcessorTime.of(folder);
            var taken = append();
            long covered = watch.awaitSize(LogSize.sequenced(folder), COVERED_WITHIN);
            var spent = ProcessorTime.of(folder).since(before);
            rates.add(taken.entries() * 1e9 / (covered - taken.begunNanos()));
            micros.add(spent.micros() / taken.entries());
            System.out.printf(
                    "%,d entries, round %d: %,d appended, integrated %,.0f/s, %s for each, %d requests sent away%n",
                    begun,
                    round,
                    taken.entries(),
                    rates.get(rates.size() - 1),
                    spent.dividedBy(taken.entries()),
                    taken.refused());
        }
        return new Cost(median(rates), median(micros));
    }

    private Appending.Taken append() throws SQLException, InterruptedException {
        return growth == Growth.ACTS
                ? new ToldActs(folder).run(length.toNanos())
                : appending.run(CLIENTS, TOGETHER, length);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
