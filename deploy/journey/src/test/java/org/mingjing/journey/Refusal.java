package org.mingjing.journey;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What a service says while it cannot work. */
final class Refusal {
    private static final Pattern INSIDE =
            Pattern.compile("(?i)sql|jdbc|exception|postgres|connection|hibernate|\\.java");

    private Refusal() {}

    /** Unavailable, as a problem document that tells when to come again and nothing of the inside. */
    static boolean saysUnavailable(HttpResponse<String> answer) {
        var headers = answer.headers();
        return answer.statusCode() == 503
                && headers.firstValueAsLong("Retry-After").orElse(0) > 0
                && headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.body().contains("\"/problems/unavailable\"")
                && !INSIDE.matcher(answer.body()).find();
    }
}
