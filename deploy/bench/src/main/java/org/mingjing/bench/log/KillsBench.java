package org.mingjing.bench.log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.mingjing.local.Instance;
import org.mingjing.local.Ports;
import org.mingjing.local.Suite;
import org.mingjing.local.SuiteOptions;

/**
 * Two processes of process-service take entries while one of them after the other is killed and started again: the one that leads
 * at each {@link Arrow} in turn, and one time in five either of them at a random moment. Afterwards everything that was ever answered
 * and everything that was ever shown must be in the log: see {@link KillsReport}. A suite of its own; PostgreSQL, Kafka and the
 * witness go on.
 */
public final class KillsBench {
    private static final String SERVICE = "process-service";
    private static final Set<String> NEEDED = Set.of("postgres", "kafka", "keycloak", "witness", SERVICE);
    private static final int AT_RANDOM_ONE_IN = 5;
    /** Longer than a checkpoint's second, so that kills fall into every part of it. */
    private static final int LONGEST_PAUSE_MILLIS = 2_000;

    /** That it passes an arrow before it is held there: the first time after a start is not like the others. */
    private static final int MOST_TIMES = 4;

    private static final int CLIENTS = 12;
    private static final Duration REACHED_WITHIN = Duration.ofSeconds(20);
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);
    private static final int TOLD_EVERY = 10;

    private final Suite suite;
    private final List<Instance> instances;
    private final Map<String, Integer> debugged;
    private final LogDatabase database;
    private final Random random;
    private final List<Kill> kills = new ArrayList<>();

    private KillsBench(
            Suite suite, List<Instance> instances, Map<String, Integer> debugged, LogDatabase database, long seed) {
        this.suite = suite;
        this.instances = instances;
        this.debugged = debugged;
        this.database = database;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.printf("%d kills, seed %d%n", kills, seed);
        var debugged = new ConcurrentHashMap<String, Integer>();
        var options = SuiteOptions.ofCheckout()
                .on(Ports.free())
                .only(NEEDED)
                .withJavaOptions(process -> process.startsWith(SERVICE)
                        ? HaltPoint.javaOptions(debugged.computeIfAbsent(process, any -> Ports.oneFree()))
                        : List.of())
                .tellingTo(new PrintStream(OutputStream.nullOutputStream()));
        boolean sound;
        try (var suite = Suite.start(options);
                var database = LogDatabase.open(suite)) {
            // An orderly stop leaves an archive of loaded classes behind; the many starts to come are quicker with it.
            suite.stop(SERVICE);
            suite.start(SERVICE);
            var instances = List.of(new Instance(SERVICE, suite.addresses().process()), suite.startAnother(SERVICE));
            sound = new KillsBench(suite, instances, debugged, database, seed).run(kills, options);
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
        try (var leaders = LeaderWatch.start(LogDatabase.open(suite))) {
            long begun = System.nanoTime();
            for (int number = 1; number <= count; number++) {
                killOne(number);
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
            var takeovers = new Takeovers(kills, seen, leaders);
            return new KillsReport(options, database, seen, load.acknowledged(), takeovers, services.get(0)).isSound();
        }
    }

    private void killOne(int number) throws Exception {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        if (number % AT_RANDOM_ONE_IN == 0) {
            var victim = instances.get(random.nextInt(instances.size())).name();
            kill(Optional.empty(), victim, isLeader(victim));
            return;
        }
        // Those at random are left out, so that every arrow has its turn.
        killAt(Arrow.values()[(number - 1 - number / AT_RANDOM_ONE_IN) % Arrow.values().length]);
    }

    /** The lead may pass to the other meanwhile, who is then the one that is held there. */
    private void killAt(Arrow arrow) throws Exception {
        while (true) {
            var leader = awaitLeader();
            try (var point = HaltPoint.at(arrow, 1 + random.nextInt(MOST_TIMES), debugged.get(leader))) {
                if (point.isReachedWithin(REACHED_WITHIN)) {
                    kill(Optional.of(arrow), leader, true);
                    break;
                }
            }
        }
    }

    private String awaitLeader() throws SQLException, InterruptedException {
        while (true) {
            var leader = database.leader();
            if (leader.isPresent()) {
                return leader.get();
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private boolean isLeader(String process) throws SQLException {
        return database.leader().filter(process::equals).isPresent();
    }

    private void kill(Optional<Arrow> arrow, String victim, boolean ofLeader)
            throws IOException, SQLException, InterruptedException {
        long at = System.nanoTime();
        suite.kill(victim);
        kills.add(new Kill(arrow, victim, ofLeader, at, database.nextPlace()));
        suite.start(victim);
    }
}
