package org.mingjing.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.mingjing.local.SignIn;

/** The one entrance, used as the one or the other. */
final class Gateway {
    /** 2.10 stays 2.10: what is compared with a published score is what was said, digit by digit. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String url;
    private final SignIn signIn;

    Gateway(String url, SignIn signIn) {
        this.url = url;
        this.signIn = signIn;
    }

    Caller as(String account) {
        return new Caller(this, () -> signIn.as(account));
    }

    Caller asMunicipalSystem() {
        return new Caller(this, signIn::asMunicipalSystem);
    }

    /** Somebody who has not signed in. */
    Caller asAnybody() {
        return new Caller(this, () -> null);
    }

    Answer send(HttpRequest.Builder request, String path, Supplier<String> token) {
        return read(exchange(request, path, token, BodyHandlers.ofString()));
    }

    /** The bytes as they came. */
    byte[] download(String path, Supplier<String> token) {
        var answer = exchange(HttpRequest.newBuilder().GET(), path, token, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new StepFailed("应为 expected 200, 实为 was " + answer.statusCode() + ": " + path);
        }
        return answer.body();
    }

    /** A client that asked too often waits as long as it is told to. */
    private <T> HttpResponse<T> exchange(
            HttpRequest.Builder request, String path, Supplier<String> token, BodyHandler<T> body) {
        try {
            while (true) {
                var answer = http.send(
                        signed(request, token)
                                .uri(URI.create(url + path))
                                .timeout(Duration.ofMinutes(2))
                                .build(),
                        body);
                if (answer.statusCode() != 429) {
                    return answer;
                }
                Thread.sleep(Duration.ofSeconds(
                                answer.headers().firstValueAsLong("Retry-After").orElse(1))
                        .toMillis());
            }
        } catch (IOException e) {
            throw new StepFailed(path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("中断 interrupted", e);
        }
    }

    private static HttpRequest.Builder signed(HttpRequest.Builder request, Supplier<String> token) {
        var bearer = token.get();
        return bearer == null ? request : request.setHeader("Authorization", "Bearer " + bearer);
    }

    private static Answer read(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        try {
            JsonNode body = type.contains("json") ? JSON.readTree(answer.body()) : MissingNode.getInstance();
            return new Answer(
                    answer.statusCode(),
                    body,
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (JsonProcessingException e) {
            throw new StepFailed(answer.uri() + ": " + e, e);
        }
    }
}
