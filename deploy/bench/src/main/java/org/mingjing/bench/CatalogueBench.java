package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/** How long it takes to publish a catalogue of many lines, until the last of its events has left, and to export it. */
public final class CatalogueBench {
    private static final int ROUNDS = 3;
    private static final String POWERS =
            "code,unit_code,type,scope,name_zh,name_en,legal_basis,led_by,public_attention,delegated_by_superior,"
                    + "discretion,importance,yearly_cases,corruption_probability,statutory_limit,statutory_unit,"
                    + "promised_limit,promised_unit\n";
    private static final String POWER = "%s,%s,LICENSE,UNIT,测速权力,Power,《行政许可法》第十二条,OTHER,MEDIUM,N,NONE,2,1260,1,30,"
            + "CALENDAR_DAY,15,WORKING_DAY\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final String api;

    private CatalogueBench(Path folder) {
        this.folder = folder;
        this.api = Addresses.ofRunning(folder).risk() + "/api/risk/v1/";
    }

    public static void main(String[] arguments) throws Exception {
        int lines = Integer.parseInt(arguments[0]);
        var folder = SuiteOptions.ofCheckout().folder();
        var bench = new CatalogueBench(folder);
        var outbox = new RatingLoad(folder);
        var heard = new EventsHeard(Addresses.ofRunning(folder));
        for (int round = 1; round <= ROUNDS; round++) {
            var unit = "BENCH-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
            var code = bench.filed(unit, lines);
            outbox.awaitEventsGone();
            heard.awaitAll();
            long begun = System.nanoTime();
            bench.step("party-office-dw", code, "publication", "");
            double answered = seconds(begun);
            outbox.awaitEventsGone();
            System.out.printf(
                    "round %d: %d lines published in %.1f s, all events gone after %.1f s; %s%n",
                    round, lines, answered, seconds(begun), bench.exports(code));
        }
    }

    /** A unit with that many powers, its catalogue before the last gate. */
    private String filed(String unit, int lines) throws IOException, InterruptedException {
        table("units", "code,parent_code,kind,name_zh,name_en\n" + unit + ",EB,OFFICE,测速科,Benchmark\n");
        table(
                "powers",
                IntStream.range(0, lines)
                        .mapToObj(i -> POWER.formatted(unit + "-" + i, unit))
                        .collect(Collectors.joining("", POWERS, "")));
        post("analyst-jc", "ratings", "{\"unitCode\": \"" + unit + "\"}", null);
        var year = Year.now().getValue();
        post("leader-eb", "catalogues", "{\"unitCode\": \"" + unit + "\", \"year\": " + year + "}", null);
        var code = unit + "-" + year + "-1";
        step("leader-eb", code, "submission", "");
        step("party-dw", code, "approval", "");
        step("supervisor-jc", code, "filing", "{\"filingNumber\": \"" + code + "\"}");
        return code;
    }

    private String exports(String code) throws IOException, InterruptedException {
        var told = new StringBuilder();
        for (var format : new String[] {"CSV", "XLSX", "JSON", "PDF"}) {
            long begun = System.nanoTime();
            var request = HttpRequest.newBuilder(
                            URI.create(api + "public/catalogues/" + code + "/export?format=" + format))
                    .build();
            var file = http.send(request, BodyHandlers.ofByteArray());
            told.append(format).append(" %.1f s, %d kB; ".formatted(seconds(begun), file.body().length / 1024));
        }
        return told.toString();
    }

    private void table(String table, String csv) throws IOException, InterruptedException {
        send(
                "analyst-jc",
                HttpRequest.newBuilder(URI.create(api + "imports/" + table))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv)));
    }

    private void step(String account, String code, String step, String body) throws IOException, InterruptedException {
        var tag = send(account, HttpRequest.newBuilder(URI.create(api + "catalogues/" + code)))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        post(account, "catalogues/" + code + "/" + step, body, tag);
    }

    private void post(String account, String path, String body, String ifMatch)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + path)).POST(BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        send(account, request);
    }

    private HttpResponse<String> send(String account, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header(
                                "Authorization",
                                "Bearer " + SignIn.toRunning(folder).as(account))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
