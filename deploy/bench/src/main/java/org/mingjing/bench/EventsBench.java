package org.mingjing.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mingjing.local.SuiteOptions;

/**
 * From commit to the other service's effect, and the relay's drain rate, on a running suite ({@code ./mingjing up} on an
 * empty data folder, after {@code ./mingjing demo}, whose published powers it charges fees on).
 *
 * <p>A create is a charge above the lower limit: one request that ends in a refused charge, a red card, an audit row and
 * two events; the effect is the card in accountability-service. Everything shares the machine's cores, the load too.
 */
public final class EventsBench {
    // Held here, or the logger and its level could be collected.
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");
    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int DRAINED = 20_000;

    private EventsBench() {}

    public static void main(String[] arguments) throws Exception {
        KAFKA_LOG.setLevel(Level.WARNING);
        var folder = SuiteOptions.ofCheckout().folder();
        describe(folder);
        var charges = new Charges(folder);
        charges.run(CLIENTS, 0, WARM_UP);
        double[] creates = new double[3];
        double[] drains = new double[3];
        for (int round = 0; round < 3; round++) {
            creates[round] = charges.run(CLIENTS, 0, MEASURED);
            System.out.printf(
                    "round %d: single-request creates %.0f/s (%d clients, closed loop)%n",
                    round + 1, creates[round], CLIENTS);
            var outbox = new OutboxLoad(folder);
            outbox.awaitHeard();
            double half = creates[round] / 2;
            var effect = new EffectLatency(folder);
            charges.run(CLIENTS, half, MEASURED);
            System.out.printf(
                    "round %d: at %.0f creates/s, outbox row to effect's inbox row: %s%n",
                    round + 1, half, effect.report());
            drains[round] = outbox.drain(DRAINED);
            System.out.printf(
                    "round %d: relay drains %.0f events/s (%d rows in one commit)%n",
                    round + 1, drains[round], DRAINED);
            outbox.awaitHeard();
        }
        double worst = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            worst = Math.min(worst, drains[round] / creates[round]);
        }
        System.out.printf(
                "drain rate / create rate: median %.1f, worst pair %.1f%n", median(drains) / median(creates), worst);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void describe(Path folder) throws IOException {
        System.out.printf(
                "%s, %d processors, load %.1f, Java %s, data in %s%n",
                host(),
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.version(),
                folder.getFileName());
    }

    private static String host() throws UnknownHostException {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + " "
                + InetAddress.getLoopbackAddress().getHostName();
    }
}
