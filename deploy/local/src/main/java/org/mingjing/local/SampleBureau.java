package org.mingjing.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The sample bureau's files, given to the running suite as its own people would: through the gateway, each by whom it concerns. */
final class SampleBureau {
    private static final String ANALYST = "analyst-jc";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Upload(String file, String path, String account) {}

    // Fees and discretion tiers hang on published powers: they follow when somebody has published the catalogue.
    private static final List<Upload> UPLOADS = List.of(
            new Upload("calendar-cn.csv", "/api/process/v1/imports/calendar", "supervisor-jc"),
            new Upload("units.csv", "/api/risk/v1/imports/units", ANALYST),
            new Upload("powers.csv", "/api/risk/v1/imports/powers", ANALYST),
            new Upload("posts.csv", "/api/risk/v1/imports/posts", ANALYST),
            new Upload("officials.csv", "/api/risk/v1/imports/officials", ANALYST),
            new Upload("holdings.csv", "/api/risk/v1/imports/holdings", ANALYST),
            new Upload("duties.csv", "/api/risk/v1/imports/duties", ANALYST),
            new Upload("procedures.csv", "/api/process/v1/imports/procedures", "supervisor-jc"),
            new Upload("score-parts.csv", "/api/accountability/v1/imports/score-parts", "supervisor-jc"),
            new Upload("score-table.csv", "/api/accountability/v1/imports/score-table", "supervisor-jc"));

    /** Who of the sample sat over its risk points: nobody who found one, answers for a power of one or is of its unit. */
    private static final String REVIEW = """
            {"heldOn": "%s", "members": ["PARTY-DW", "REVIEWER-EB", "LEADER-JCJY"],
             "minutes": "样板局风险点清单逐条审核 The list of the sample bureau, point by point", "decisions": []}
            """;

    /** Their accounts; the third of them need not. */
    private static final List<String> SIGNERS = List.of("party-dw", "reviewer-eb");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Path files;
    private final Addresses addresses;
    private final SignIn signIn;

    SampleBureau(Path files, Addresses addresses, SignIn signIn) {
        this.files = files;
        this.addresses = addresses;
        this.signIn = signIn;
    }

    void load() throws InterruptedException {
        for (var upload : UPLOADS) {
            give(upload);
        }
        giveRiskPoints();
    }

    /** Risk points count by the decision of a review, whose record and list two of its members sign. */
    private void giveRiskPoints() throws InterruptedException {
        try {
            var review = "/api/risk/v1/risk-point-reviews";
            var recorded = JSON.readTree(sendJson(review, ANALYST, REVIEW.formatted(LocalDate.now(SHANGHAI))));
            var id = recorded.get("id").asText();
            give(new Upload("risk-points.csv", "/api/risk/v1/imports/risk-points?review=" + id, ANALYST));
            for (var member : SIGNERS) {
                var onRecord = JSON.readTree(read(review + "/" + id, member));
                // Where the list of an earlier start counts, this one says nothing new and nothing is to be signed.
                if (onRecord.has("list")) {
                    var sha256 = onRecord.get("sha256");
                    sendJson(review + "/" + id + "/signatures", member, "{\"sha256\": " + sha256 + "}");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void give(Upload upload) throws InterruptedException {
        try {
            var table = HttpRequest.BodyPublishers.ofFile(files.resolve(upload.file()));
            send(upload.file(), upload.path(), upload.account(), "text/csv; charset=utf-8", table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sendJson(String path, String account, String json) throws IOException, InterruptedException {
        return send("risk-points.csv", path, account, "application/json", HttpRequest.BodyPublishers.ofString(json));
    }

    /** @return what was answered */
    private String send(String file, String path, String account, String mediaType, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return answer(
                file, request(path, account).header("Content-Type", mediaType).POST(body));
    }

    private String read(String path, String account) throws IOException, InterruptedException {
        return answer("risk-points.csv", request(path, account).GET());
    }

    private HttpRequest.Builder request(String path, String account) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(addresses.gateway() + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + signIn.as(account));
    }

    private String answer(String file, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new SampleRefused(file, answer.statusCode(), answer.body());
        }
        return answer.body();
    }
}
