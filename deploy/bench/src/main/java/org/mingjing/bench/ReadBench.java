package org.mingjing.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingjing.local.Addresses;
import org.mingjing.local.SuiteOptions;

/**
 * One read endpoint of risk-service beside the same written plainly in Spring Boot 4, on one database of a running suite
 * that has published powers: requests per second of processor time of the server, and what is resident after the first
 * answer. Each server runs alone, in a fresh JVM with the same flags, three times in turn.
 */
public final class ReadBench {
    private static final int ROUNDS = 3;
    private static final int RISK_PORT = 28_081;
    private static final int SPRING_PORT = 28_090;

    private ReadBench() {}

    public static void main(String[] arguments) throws Exception {
        var options = SuiteOptions.ofCheckout();
        var folder = options.folder();
        var addresses = Addresses.ofRunning(folder);
        var codes = PublishedCodes.of(addresses.risk());
        var servers = List.of(risk(options.root(), folder, addresses), spring(options.root(), folder, addresses));
        System.out.printf(
                "%d published powers, %d processors, Java %s, %s%n",
                codes.size(), Runtime.getRuntime().availableProcessors(), Runtime.version(), ReadServer.FLAGS);

        var figures = new ArrayList<List<ReadServer.Figures>>();
        for (int round = 1; round <= ROUNDS; round++) {
            var pair = new ArrayList<ReadServer.Figures>();
            for (var server : servers) {
                var measured = server.measure(codes);
                System.out.printf("round %d: %s%n", round, measured);
                pair.add(measured);
            }
            figures.add(pair);
        }
        report(
                "requests per processor second, risk-service / Spring Boot",
                figures.stream()
                        .mapToDouble(pair ->
                                pair.get(0).perProcessorSecond() / pair.get(1).perProcessorSecond())
                        .toArray());
        report(
                "resident after the first answer, risk-service / Spring Boot",
                figures.stream()
                        .mapToDouble(pair ->
                                pair.get(0).residentMegabytes() / pair.get(1).residentMegabytes())
                        .toArray());
    }

    private static ReadServer risk(Path root, Path folder, Addresses addresses) {
        return new ReadServer(
                "risk-service",
                root.resolve("risk-service/target/quarkus-app/quarkus-run.jar"),
                RISK_PORT,
                Databases.environmentOfRisk(folder, addresses, RISK_PORT));
    }

    private static ReadServer spring(Path root, Path folder, Addresses addresses) {
        return new ReadServer(
                "Spring Boot",
                root.resolve("deploy/bench/spring/target/bench-spring-0.1.0-SNAPSHOT.jar"),
                SPRING_PORT,
                Databases.environmentOfSpring(folder, addresses, SPRING_PORT));
    }

    private static void report(String what, double[] ratios) {
        var sorted = ratios.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: median %.2f, from %.2f to %.2f%n",
                what, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
