package org.mingjing.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Where requests go in, the gateway or one process, with every header of what comes back. */
record Entrance(String url, HttpClient http) {

    static Entrance at(String url) {
        return new Entrance(
                url,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build());
    }

    /** @param token null for somebody who has not signed in */
    HttpResponse<String> get(String path, String token) {
        try {
            return http.send(request(path, token).GET().build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StepFailed(url + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("中断 interrupted", e);
        }
    }

    HttpResponse<String> post(String path, String json, String token, String idempotencyKey)
            throws IOException, InterruptedException {
        return http.send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
