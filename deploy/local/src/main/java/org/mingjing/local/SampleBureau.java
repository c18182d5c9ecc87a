package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The sample bureau's files, given to the running suite as its own people would: through the gateway, each by whom it concerns. */
final class SampleBureau {
    private record Upload(String file, String path, String account) {}

    // Fees and discretion tiers hang on published powers: they follow when somebody has published the catalogue.
    private static final List<Upload> UPLOADS = List.of(
            new Upload("calendar-cn.csv", "/api/process/v1/imports/calendar", "supervisor-jc"),
            new Upload("units.csv", "/api/risk/v1/imports/units", "analyst-jc"),
            new Upload("powers.csv", "/api/risk/v1/imports/powers", "analyst-jc"),
            new Upload("posts.csv", "/api/risk/v1/imports/posts", "analyst-jc"),
            new Upload("officials.csv", "/api/risk/v1/imports/officials", "analyst-jc"),
            new Upload("holdings.csv", "/api/risk/v1/imports/holdings", "analyst-jc"),
            new Upload("duties.csv", "/api/risk/v1/imports/duties", "analyst-jc"),
            new Upload("risk-points.csv", "/api/risk/v1/imports/risk-points", "analyst-jc"),
            new Upload("procedures.csv", "/api/process/v1/imports/procedures", "supervisor-jc"),
            new Upload("score-parts.csv", "/api/accountability/v1/imports/score-parts", "supervisor-jc"),
            new Upload("score-table.csv", "/api/accountability/v1/imports/score-table", "supervisor-jc"));

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
    }

    private void give(Upload upload) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(addresses.gateway() + upload.path()))
                    .timeout(Duration.ofMinutes(2))
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .header("Authorization", "Bearer " + signIn.as(upload.account()))
                    .POST(HttpRequest.BodyPublishers.ofFile(files.resolve(upload.file())))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new SampleRefused(upload.file(), answer.statusCode(), answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
