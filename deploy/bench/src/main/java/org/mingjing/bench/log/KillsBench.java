package org.mingjing.bench.log;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mingjing.local.Instance;
import org.mingjing.local.Ports;
import org.mingjing.local.Suite;
import org.mingjing.local.SuiteOptions;

/**
 * Two processes of process-service take entries while one of them after the other is killed at a random moment, the one that
 * leads three times as often, and started again. Afterwards everything that was ever answered and everything that was ever shown
 * must be in the log: see {@link KillsReport}. A suite of its own; PostgreSQL, Kafka and the witness go on.
 */
public final class KillsBench {
    private static final String SERVICE = "process-service";
    private static final Set<String> NEEDED = Set.of("postgres", "kafka", "keycloak", "witness", SERVICE);
    /** Longer than a checkpoint's second, so that kills fall into every part of it. */
    private static final int LONGEST_PAUSE_MILLIS = 2_000;

    private static final double SHARE_OF_LEADER = 0.75;
    private static final int CLIENTS = 6;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);
    private static final int TOLD_EVERY = 10;

    private final Suite suite;
    private final List<Instance> instances;
    private final LogDatabase database;
    private final Random random;
    private final List<Kill> kills = new ArrayList<>();

    private KillsBench(Suite suite, List<Instance> instances, LogDatabase database, long seed) {
        this.suite = suite;
        this.instances = instances;
        this.database = database;
        this.random = new Random(seed);
    }

    /** @param size of the log when the process was dead; what is larger is another's work */
    record Kill(boolean ofLeader, long atNanos, long size) {}

    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.printf("%d kills, seed %d%n", kills, seed);
        var options = SuiteOptions.ofCheckout()
                .on(Ports.free())
                .only(NEEDED)
                .tellingTo(new PrintStream(OutputStream.nullOutputStream()));
        boolean sound;
        try (var suite = Suite.start(options);
                var database = LogDatabase.open(suite)) {
            // An orderly stop leaves an archive of loaded classes behind; the many starts to come are quicker with it.
            suite.stop(SERVICE);
            suite.start(SERVICE);
            var instances = List.of(new Instance(SERVICE, suite.addresses().process()), suite.startAnother(SERVICE));
            sound = new KillsBench(suite, instances, database, seed).run(kills, options);
        }
        if (!sound) {
            throw new IllegalStateException("the log has not borne it; what it left lies in " + options.folder());
        }
    }

    private boolean run(int count, SuiteOptions options) throws Exception {
        var services = instances.stream().map(Instance::url).map(URI::create).toList();
        var seen = SeenCheckpoints.start(services, options.folder());
        var load = new StubbornLoad(services, suite.signIn(), SampleEntries.ofNow());
        load.start(CLIENTS);
        seen.awaitSize(1, SETTLED_WITHIN);
        long begun = System.nanoTime();
        for (int number = 1; number <= count; number++) {
            killOne();
            if (number % TOLD_EVERY == 0) {
                System.out.printf(
                        "%d kills in %d s, %,d entries acknowledged, checkpoint of %,d%n",
                        number,
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                        load.acknowledged().size(),
                        seen.size());
            }
        }
        load.stop();
        seen.awaitSize(database.sequencedSize(), SETTLED_WITHIN);
        seen.close();
        return new KillsReport(options, database, seen, load.acknowledged(), kills, services.get(0)).isSound();
    }

    private void killOne() throws Exception {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        var leader = database.leader();
        boolean itself = random.nextDouble() < SHARE_OF_LEADER;
        var victim = instances.stream()
                .filter(one -> leader.filter(one.name()::equals).isPresent() == itself)
                .findFirst()
                // Between two leaders whoever comes first.
                .orElse(instances.get(0));
        boolean ofLeader = leader.filter(victim.name()::equals).isPresent();
        long at = System.nanoTime();
        suite.kill(victim.name());
        kills.add(new Kill(ofLeader, at, database.nextPlace()));
        suite.start(victim.name());
    }
}
