package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/**
 * How long it takes to open the quarterly review of a bureau with many powers, and how much heap: everything of the quarter
 * is read, stored, hashed and put on the agenda in one request. A second instance with 256 MiB of heap does it beside the suite.
 */
public final class QuarterBench {
    private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC", "-Duser.timezone=Asia/Shanghai");
    private static final int ROUNDS = 3;
    private static final int SECTIONS = 20;
    private static final int PORT = 28_083;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;

    private QuarterBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int powers = Integer.parseInt(arguments[0]);
        var options = SuiteOptions.ofCheckout();
        var folder = options.folder();
        var addresses = Addresses.ofRunning(folder);
        var bench = new QuarterBench(folder);
        var load = new QuarterLoad(folder);
        System.out.printf(
                "%d powers, %d processors, Java %s, %s%n",
                powers, Runtime.getRuntime().availableProcessors(), Runtime.version(), FLAGS);
        var heap = new HeapLog();
        var flags = new ArrayList<>(FLAGS);
        flags.add(heap.flag());
        var jar = options.root().resolve("risk-service/target/quarkus-app/quarkus-run.jar");
        var environment = Databases.environmentOfRisk(folder, addresses, PORT);
        try (var server = RiskServer.start(jar, PORT, environment, flags)) {
            for (int round = 1; round <= ROUNDS; round++) {
                var bureau = bench.filled(addresses.risk(), load, powers);
                int before = heap.lines();
                long begun = System.nanoTime();
                var review = bench.opened(bureau);
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        "round %d%s: %d records frozen in %.1f s; %s; %.0f MiB resident%n",
                        round,
                        round == 1 ? " (cold)" : "",
                        load.records(review),
                        seconds,
                        heap.since(before),
                        server.residentMegabytes());
            }
        }
    }

    /** A bureau whose powers are rated, with all that happened to them. */
    private String filled(String suite, QuarterLoad load, int powers)
            throws IOException, InterruptedException, SQLException {
        var bureau = "BENCH-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        var units = new StringBuilder("code,parent_code,kind,name_zh,name_en\n" + bureau + ",,BUREAU,测速局,Benchmark\n");
        for (int section = 0; section < SECTIONS; section++) {
            units.append("%1$s-S%2$d,%1$s,OFFICE,测速科%2$d,Section\n".formatted(bureau, section));
        }
        send(suite, "imports/units", "text/csv", units.toString());
        load.fill(bureau, SECTIONS, powers);
        send(suite, "ratings", "application/json", "{}");
        new RatingLoad(folder).awaitEventsGone();
        return bureau;
    }

    private String opened(String bureau) throws IOException, InterruptedException {
        var ended = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusMonths(3);
        int quarter = (ended.getMonthValue() + 2) / 3;
        var request =
                "{\"unitCode\": \"%s\", \"year\": %d, \"quarter\": %d}".formatted(bureau, ended.getYear(), quarter);
        send("http://127.0.0.1:" + PORT, "quarterly-reviews", "application/json", request);
        return "QR-" + bureau + "-" + ended.getYear() + "-Q" + quarter;
    }

    private void send(String server, String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + "/api/risk/v1/" + path))
                .header("Authorization", "Bearer " + SignIn.toRunning(folder).as("analyst-jc"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
