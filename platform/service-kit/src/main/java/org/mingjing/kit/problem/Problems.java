package org.mingjing.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;

/** Makes problem documents in the language of the request under way. */
@ApplicationScoped
public class Problems {
    static final int UNAVAILABLE = 503;
    static final String RETRY_SECONDS = "5";
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private final CurrentVertxRequest request;

    Problems(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The answer to a refusal whose consequences have been, or are being, committed. */
    public Response answer(String code, Object... arguments) {
        return response(of(code, List.of(), arguments));
    }

    public Response answer(String code, List<Problem.FieldError> errors, Object... arguments) {
        return response(of(code, errors, arguments));
    }

    static Response response(Problem problem) {
        var response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        if (problem.status() == UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }

    Problem of(String code, List<Problem.FieldError> errors, Object... arguments) {
        return of(request.getCurrent(), code, errors, arguments);
    }

    static Problem of(RoutingContext context, String code, List<Problem.FieldError> errors, Object... arguments) {
        var catalogue = ProblemCatalogue.get();
        var language = language(context);
        int status = catalogue
                .status(code)
                .orElseThrow(() -> new IllegalStateException("problem code without a status: " + code));
        return new Problem(
                "/problems/" + code,
                catalogue.title(code, language),
                status,
                catalogue.detail(code, language, arguments),
                context == null ? null : context.normalizedPath(),
                errors,
                traceId());
    }

    /** A text of the catalogue in the caller's language, for a part of an answer. */
    public String text(String code, Object... arguments) {
        return ProblemCatalogue.get().detail(code, language(request.getCurrent()), arguments);
    }

    private static Locale language(RoutingContext context) {
        var wanted = context == null ? null : context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return ZH;
        }
        try {
            return LanguageRange.parse(wanted).stream()
                    .map(LanguageRange::getRange)
                    .map(range -> range.startsWith("en") ? Locale.ENGLISH : range.startsWith("zh") ? ZH : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(ZH);
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }

    private static String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
