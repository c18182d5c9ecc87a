package org.mingjing.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody at the gateway. */
record Caller(Gateway gateway, Supplier<String> token) {

    Answer get(String path) {
        return gateway.send(HttpRequest.newBuilder().GET(), path, token);
    }

    byte[] download(String path) {
        return gateway.download(path, token);
    }

    Answer post(String path, Object body) {
        return gateway.send(write("application/json", json(body)), path, token);
    }

    /** Without a key, where each time counts and no answer is kept to be given again. */
    Answer postEachTime(String path, Object body) {
        return gateway.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(json(body)),
                path,
                token);
    }

    /** @param etag of what the decision is about, as it was last seen */
    Answer post(String path, Object body, String etag) {
        return gateway.send(write("application/json", json(body)).header("If-Match", etag), path, token);
    }

    /** @param etag of what is stated anew, as it was last seen */
    Answer put(String path, Object body, String etag) {
        return gateway.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("If-Match", etag)
                        .PUT(json(body)),
                path,
                token);
    }

    Answer postTable(String path, Path csv) {
        try {
            return gateway.send(write("text/csv; charset=utf-8", BodyPublishers.ofFile(csv)), path, token);
        } catch (FileNotFoundException e) {
            throw new StepFailed(csv + " 不存在 does not exist", e);
        }
    }

    private static HttpRequest.Builder write(String type, BodyPublisher body) {
        return HttpRequest.newBuilder()
                .header("Content-Type", type)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .POST(body);
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(Gateway.JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new StepFailed("正文无法写成 JSON body cannot be written", e);
        }
    }
}
