package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingjing.local.Addresses;
import org.mingjing.local.SuiteOptions;

/**
 * What the public's search for risk points costs among few and among many points, when equally many of them are hits; and what a
 * page far behind costs beside the first. Requests one after the other, of risk-service directly.
 */
public final class SearchBench {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;
    private static final int DEEPEST = 400;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private SearchBench(String risk) {
        this.address = risk + "/api/risk/v1/public/risk-points?";
    }

    public static void main(String[] arguments) throws Exception {
        int few = Integer.parseInt(arguments[0]);
        int many = Integer.parseInt(arguments[1]);
        var folder = SuiteOptions.ofCheckout().folder();
        var bench = new SearchBench(Addresses.ofRunning(folder).risk());
        var load = new SearchLoad(folder);
        var atFew = bench.measured(load, few);
        var atMany = bench.measured(load, many);
        atMany.forEach((query, many50) -> {
            double few50 = atFew.get(query);
            System.out.printf(
                    "%-24s first page p50 %.2f ms at %,d, %.2f ms at %,d: ratio %.2f%n",
                    query, few50, few, many50, many, many50 / few50);
        });
    }

    private Map<String, Double> measured(SearchLoad load, int points)
            throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        load.fill(points);
        load.awaitIndexed();
        System.out.printf("%,d points filled in and indexed after %.0f s%n", points, (System.nanoTime() - begun) / 1e9);
        var queries = new LinkedHashMap<String, String>();
        queries.put("100 hits", query("q", "罕" + points));
        queries.put("1000 hits", query("q", "稀" + points));
        queries.put("34 hits, by level", query("q", "罕" + points, "level", "I"));
        queries.put("50 of a unit, common", query("q", "常见", "unit", "BENCH-" + points + "-" + (points / 200)));
        queries.put("half of all", query("q", "常见"));
        queries.put("half of all, by level", query("q", "常见", "level", "I", "type", "LICENSE"));
        var result = new LinkedHashMap<String, Double>();
        for (var query : queries.entrySet()) {
            result.put(query.getKey(), p50(query.getValue()));
        }
        deep(query("q", "常见"), points);
        deep(query("q", "收受礼金", "level", "I"), points);
        return result;
    }

    private void deep(String query, int points) throws IOException, InterruptedException {
        var large = query + "&limit=200";
        double first = p50(large);
        var page = large;
        int pages = 1;
        for (var next = NEXT.matcher(get(page)); next.find() && pages < DEEPEST; next = NEXT.matcher(get(page))) {
            page = large + "&after=" + next.group(1);
            pages++;
        }
        // The last page of all may hold few.
        double deep = p50(page);
        System.out.printf(
                "at %,d: page %d p50 %.2f ms, first page of 200 %.2f ms: ratio %.2f%n",
                points, pages, deep, first, deep / first);
    }

    private double p50(String query) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            get(query);
        }
        var times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begun = System.nanoTime();
            get(query);
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    private String get(String query) throws IOException, InterruptedException {
        var answer =
                http.send(HttpRequest.newBuilder(URI.create(address + query)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String query(String... pairs) {
        var query = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(pairs[i])
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
