package org.mingjing.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes and sends the problem details of the gateway's own refusals. */
@ApplicationScoped
public class ProblemAnswer {
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "5";
    /** Anything else a client put into its path is not shown back to it. */
    private static final Pattern HARMLESS = Pattern.compile("[/A-Za-z0-9._~-]*");

    private final ProblemTexts texts = new ProblemTexts();

    public void send(RoutingContext context, String code, Object... args) {
        if (!context.response().ended()) {
            UnreadBody.closeAfterAnswer(context);
            problem(context, code, args).send(context.response());
        }
    }

    public Problem problem(RoutingContext context, String code, Object... args) {
        var request = context.request();
        var language = Languages.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var status = texts.status(code);
        var body = new JsonObject()
                .put("type", "/problems/" + code)
                .put("title", texts.title(code, language))
                .put("status", status)
                .put("detail", texts.detail(code, language, args));
        if (HARMLESS.matcher(request.path()).matches()) {
            body.put("instance", request.path());
        }
        var trace = Span.current().getSpanContext();
        if (trace.isValid()) {
            body.put("traceId", trace.getTraceId());
        }
        var headers = headers(status);
        headers.put("Content-Language", language.getLanguage());
        return new Problem(status, headers, body.toBuffer());
    }

    private static Map<String, String> headers(int status) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Cache-Control", "no-store");
        switch (status) {
            case UNAUTHORIZED -> headers.put("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> headers.put("Retry-After", RETRY_SECONDS);
            default -> {}
        }
        return headers;
    }
}
