package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/**
 * How long risk-service takes to rate many powers: one request that reads them from PostgreSQL, derives, and writes ratings,
 * levels, events and the audit row in one transaction. A second instance with 512 MiB of heap does it beside the suite, whose
 * own instance meanwhile sends the events; after each round the powers are made stale and rated again.
 */
public final class RatingBench {
    private static final List<String> FLAGS =
            List.of("-Xmx512m", "-XX:+UseParallelGC", "-Duser.timezone=Asia/Shanghai");
    private static final int ROUNDS = 4;
    private static final int POINTS_PER_POWER = 4;
    private static final int PORT = 28_082;

    private RatingBench() {}

    public static void main(String[] arguments) throws Exception {
        int powers = Integer.parseInt(arguments[0]);
        var options = SuiteOptions.ofCheckout();
        var folder = options.folder();
        var addresses = Addresses.ofRunning(folder);
        var load = new RatingLoad(folder);
        load.fill(powers, POINTS_PER_POWER);
        System.out.printf(
                "%d powers, %d risk points, %d processors, Java %s, %s%n",
                powers,
                powers * POINTS_PER_POWER,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                FLAGS);
        var jar = options.root().resolve("risk-service/target/quarkus-app/quarkus-run.jar");
        try (var server = RiskServer.start(jar, PORT, Databases.environmentOfRisk(folder, addresses, PORT), FLAGS)) {
            var seconds = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                load.makeStale();
                long begun = System.nanoTime();
                var answer = rate(folder);
                seconds[round] = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        "round %d: %.1f s, %s, %.0f MiB resident%n",
                        round + 1,
                        seconds[round],
                        answer.body().substring(0, answer.body().indexOf(",\"changed\"")),
                        server.residentMegabytes());
                load.awaitEventsGone();
            }
            System.out.printf(
                    "rating %d powers: first (cold) %.1f s, then %s s%n",
                    powers, seconds[0], Arrays.toString(Arrays.copyOfRange(seconds, 1, ROUNDS)));
        }
    }

    private static HttpResponse<String> rate(Path folder) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/api/risk/v1/ratings"))
                .header("Authorization", "Bearer " + SignIn.toRunning(folder).as("analyst-jc"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
