package org.mingjing.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tokens of the demo accounts and of the municipal system. */
public final class SignIn {
    /** Of every demo account; it exists in the local suite only. */
    public static final String DEMO_PASSWORD = "Mingjing-2026!";

    private static final ObjectMapper JSON = new ObjectMapper();
    // Well below the five minutes a token lives.
    private static final Duration USED_FOR = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Addresses addresses;
    private final Secrets secrets;

    private record Token(String value, long begunNanos) {
        boolean isFresh() {
            return System.nanoTime() - begunNanos < USED_FOR.toNanos();
        }
    }

    SignIn(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** For a program beside the suite that runs from this folder. */
    public static SignIn toRunning(Path folder) {
        return new SignIn(Addresses.ofRunning(folder), new Secrets(new SuiteFolder(folder).secrets()));
    }

    /** An access token of a demo account such as handler-xzsp. */
    public String as(String account) {
        return token(
                account,
                Map.of("grant_type", "password", "client_id", "demo", "username", account, "password", DEMO_PASSWORD));
    }

    /** An access token with the role integration. */
    public String asMunicipalSystem() {
        return token(
                "municipal-system",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "municipal-system",
                        "client_secret", secrets.get("municipal-system-client")));
    }

    private String token(String who, Map<String, String> form) {
        return tokens.compute(who, (key, token) -> token != null && token.isFresh() ? token : ask(who, form))
                .value();
    }

    private Token ask(String who, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(addresses.realm() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new SuiteFailed("登录失败 sign-in failed: " + who + ": " + answer.body());
            }
            return new Token(JSON.readTree(answer.body()).get("access_token").asText(), System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailed("登录中断 sign-in interrupted: " + who, e);
        }
    }
}
