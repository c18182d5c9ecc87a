package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/** How long an import of many powers takes: each table is sent as a dry run and then in earnest, to a unit new in each round. */
public final class ImportBench {
    private static final int ROUNDS = 3;
    /** Begins with PK, as every archive does. */
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String COLUMNS =
            "code,unit_code,type,scope,name_zh,name_en,legal_basis,led_by,public_attention,delegated_by_superior,"
                    + "discretion,importance,yearly_cases,corruption_probability,statutory_limit,statutory_unit,"
                    + "promised_limit,promised_unit";
    private static final String ROW = "%s,%s,LICENSE,UNIT,测速权力%d,Power,《行政许可法》第十二条,OTHER,MEDIUM,N,NONE,2,%d,1,30,"
            + "CALENDAR_DAY,15,WORKING_DAY";
    private static final String DETAIL_COLUMNS =
            ",legal_bases,duties,department,conditions,materials,fee,place,telephone";
    private static final String DETAILS =
            ",《行政许可法》|LAW|第十二条,\"受理申请\n审查材料\n送达决定\",行政审批科,材料齐全," + "\"申请表\n身份证明\",N,政务大厅 3 号窗口,0000-1234";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final RatingLoad outbox;
    private final EventsHeard heard;
    private final String api;

    private ImportBench(Path folder) {
        this.folder = folder;
        this.outbox = new RatingLoad(folder);
        this.heard = new EventsHeard(Addresses.ofRunning(folder));
        this.api = Addresses.ofRunning(folder).risk() + "/api/risk/v1/";
    }

    public static void main(String[] arguments) throws Exception {
        int powers = Integer.parseInt(arguments[0]);
        var bench = new ImportBench(SuiteOptions.ofCheckout().folder());
        System.out.printf(
                "%d powers, %d processors, Java %s%n",
                powers, Runtime.getRuntime().availableProcessors(), Runtime.version());
        for (int round = 1; round <= ROUNDS; round++) {
            bench.round(round, powers);
        }
    }

    private void round(int round, int powers) throws IOException, InterruptedException, SQLException {
        var unit = "BENCH-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        send("imports/units", text("code,parent_code,kind,name_zh,name_en\n" + unit + ",,OFFICE,测速科,Benchmark\n"));
        System.out.println("round " + round);
        tried("new", table(COLUMNS, powers, i -> row(unit, i, 1260)));
        tried("the same again", table(COLUMNS, powers, i -> row(unit, i, 1260)));
        tried("another number of cases", table(COLUMNS, powers, i -> row(unit, i, 1261)));
        tried("all columns", table(COLUMNS + DETAIL_COLUMNS, powers, i -> row(unit, i, 1262) + DETAILS));
        rate(unit);
        tried("rated, other cases", table(COLUMNS, powers, i -> row(unit, i, 1263)));
        for (var format : new String[] {"CSV", "XLSX"}) {
            var file = downloaded(unit, format);
            tried("downloaded " + format, file);
        }
    }

    private void tried(String what, byte[] table) throws IOException, InterruptedException, SQLException {
        double dry = send("imports/powers?dryRun=true", table);
        double earnest = send("imports/powers", table);
        System.out.printf("  %-24s %5d kB: dry run %.1f s, import %.1f s%n", what, table.length / 1024, dry, earnest);
        awaitSettled();
    }

    /** What the table made others do is not paid for by the next one. */
    private void awaitSettled() throws InterruptedException, SQLException {
        outbox.awaitEventsGone();
        heard.awaitAll();
    }

    /** What is revised afterwards is looked at again, and somebody has to be told which. */
    private void rate(String unit) throws IOException, InterruptedException, SQLException {
        var request = request("ratings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"unitCode\": \"" + unit + "\"}"))
                .build();
        answered(request);
        awaitSettled();
    }

    private byte[] downloaded(String unit, String format) throws IOException, InterruptedException {
        var request =
                request("powers/table?unit=" + unit + "&format=" + format).GET().build();
        long begun = System.nanoTime();
        var file = http.send(request, BodyHandlers.ofByteArray());
        System.out.printf("  %-24s %5d kB: %.1f s%n", "download " + format, file.body().length / 1024, seconds(begun));
        return file.body();
    }

    private static byte[] table(String columns, int powers, IntFunction<String> row) {
        return text(IntStream.range(0, powers).mapToObj(row).collect(Collectors.joining("\n", columns + "\n", "\n")));
    }

    private static String row(String unit, int number, int yearlyCases) {
        return ROW.formatted(unit + "-" + number, unit, number, yearlyCases);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The seconds until the answer; signing in is not among them. */
    private double send(String path, byte[] table) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", table[0] == 'P' ? XLSX : "text/csv")
                .POST(BodyPublishers.ofByteArray(table))
                .build();
        long begun = System.nanoTime();
        answered(request);
        return seconds(begun);
    }

    private void answered(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + SignIn.toRunning(folder).as("analyst-jc"));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
