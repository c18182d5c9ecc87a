package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** The codes of the powers that a running suite has published. */
final class PublishedCodes {
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    private PublishedCodes() {}

    static List<String> of(String risk) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(risk + "/api/risk/v1/public/powers?limit=200"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        var codes = CODE.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        if (codes.isEmpty()) {
            throw new IllegalStateException("no power is published: run ./mingjing demo first");
        }
        return codes;
    }
}
