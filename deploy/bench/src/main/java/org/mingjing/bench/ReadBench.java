package org.mingjing.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.mingjing.local.Addresses;
import org.mingjing.local.SuiteOptions;

/**
 * One read endpoint of risk-service beside the same written in Spring Boot 4, plainly and with the duties of every service of
 * the suite, on one database of a running suite that has published powers: requests per second of processor time of the
 * server, and what is resident after the first answer. Each server runs alone, in a fresh JVM with the same flags, some
 * times in turn. As risk-service is a whole service, memory is also that of the endpoint alone, in Quarkus plainly and with the same duties.
 * Ours start as the suite starts them, from a cache of classes that an earlier start has left; Spring's as they are packaged, and
 * once more unpacked and from a cache of their own.
 */
public final class ReadBench {
    private static final int RISK_PORT = 28_081;
    private static final int SPRING_PORT = 28_090;
    private static final int QUARKUS_PORT = 28_091;

    private ReadBench() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() < 25) {
            throw new IllegalStateException("the caches need JDK 25 or newer");
        }
        int rounds = Integer.parseInt(arguments[0]);
        var options = SuiteOptions.ofCheckout();
        var folder = options.folder();
        var addresses = Addresses.ofRunning(folder);
        var codes = PublishedCodes.of(addresses.risk());
        var bench = options.root().resolve("deploy/bench");
        var code = codes.get(0);
        var risk = risk(options.root(), folder, addresses).trained(code);
        var plain = spring("Spring Boot", bench.resolve("spring/target"), folder, addresses);
        var duties = spring("Spring Boot with duties", bench.resolve("spring/target/duties"), folder, addresses);
        var plainCached = spring(
                        "Spring Boot from a cache", bench.resolve("spring/target/extracted"), folder, addresses)
                .trained(code);
        var dutiesCached = spring(
                        "Spring Boot with duties from a cache",
                        bench.resolve("spring/target/duties/extracted"),
                        folder,
                        addresses)
                .trained(code);
        var plainAlone = quarkus("the endpoint alone in Quarkus", bench.resolve("quarkus/target"), folder, addresses)
                .trained(code);
        var dutiesAlone = quarkus(
                        "the endpoint alone in Quarkus with duties",
                        bench.resolve("quarkus/target/duties"),
                        folder,
                        addresses)
                .trained(code);
        System.out.printf(
                "%d published powers, %d processors, Java %s, %s%n",
                codes.size(), Runtime.getRuntime().availableProcessors(), Runtime.version(), ReadServer.FLAGS);

        var figures = new Figures();
        for (int round = 1; round <= rounds; round++) {
            for (var server : List.of(risk, plain, plainCached, plainAlone, duties, dutiesCached, dutiesAlone)) {
                var measured = server.measure(codes);
                System.out.printf("round %d: %s%n", round, measured);
                figures.add(measured);
            }
        }
        for (var yardstick : List.of(plain, plainCached)) {
            figures.report(risk, yardstick);
            figures.report(plainAlone, yardstick);
        }
        for (var yardstick : List.of(duties, dutiesCached)) {
            figures.report(risk, yardstick);
            figures.report(dutiesAlone, yardstick);
        }
    }

    private static ReadServer risk(Path root, Path folder, Addresses addresses) {
        return new ReadServer(
                "risk-service",
                root.resolve("risk-service/target/quarkus-app/quarkus-run.jar"),
                RISK_PORT,
                Databases.environmentOfRisk(folder, addresses, RISK_PORT),
                List.of());
    }

    private static ReadServer spring(String name, Path target, Path folder, Addresses addresses) {
        return new ReadServer(
                name,
                target.resolve("bench-spring-0.1.0-SNAPSHOT.jar"),
                SPRING_PORT,
                Databases.environmentOfSpring(folder, addresses, SPRING_PORT),
                List.of());
    }

    private static ReadServer quarkus(String name, Path target, Path folder, Addresses addresses) {
        return new ReadServer(
                name,
                target.resolve("quarkus-app/quarkus-run.jar"),
                QUARKUS_PORT,
                Databases.environmentOfQuarkus(folder, addresses, QUARKUS_PORT),
                List.of());
    }

    /** What was measured, in the order of the rounds, by server. */
    private static final class Figures {
        private final Map<String, List<ReadServer.Figures>> byServer = new LinkedHashMap<>();

        void add(ReadServer.Figures measured) {
            byServer.computeIfAbsent(measured.server(), server -> new ArrayList<>())
                    .add(measured);
        }

        void report(ReadServer ours, ReadServer yardstick) {
            report("requests per processor second", ReadServer.Figures::perProcessorSecond, ours, yardstick);
            report("resident after the first answer", ReadServer.Figures::residentMegabytes, ours, yardstick);
        }

        private void report(
                String what, ToDoubleFunction<ReadServer.Figures> figure, ReadServer ours, ReadServer yardstick) {
            var mine = byServer.get(ours.name());
            var other = byServer.get(yardstick.name());
            var ratios = IntStream.range(0, mine.size())
                    .mapToDouble(
                            round -> figure.applyAsDouble(mine.get(round)) / figure.applyAsDouble(other.get(round)))
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%s, %s / %s: median %.2f, from %.2f to %.2f%n",
                    what,
                    ours.name(),
                    yardstick.name(),
                    ratios[ratios.length / 2],
                    ratios[0],
                    ratios[ratios.length - 1]);
        }
    }
}
