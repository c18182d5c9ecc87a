package org.mingjing.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** What browsers are told about every answer. */
final class SecurityHeaders {
    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI sets styles from its script. */
    private static final String SWAGGER_POLICY = PAGE_POLICY + "; style-src 'self' 'unsafe-inline'";

    /** The verifier loads nothing; which script it runs, its own policy says by the script's hash, and both must allow it. */
    private static final String VERIFIER_POLICY =
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** With no-referrer, browsers would send "Origin: null" with a form, which the origin check must refuse. */
    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    private SecurityHeaders() {}

    static void set(RoutingContext context) {
        MultiMap headers = context.response().headers();
        EVERYWHERE.forEach(headers::set);
        headers.set("Content-Security-Policy", policy(context.request().path()));
    }

    private static String policy(String path) {
        if (path == null || path.startsWith("/api/") || path.startsWith("/log/")) {
            return DATA_POLICY;
        }
        if (path.equals("/verify.html")) {
            return VERIFIER_POLICY;
        }
        return path.startsWith("/swagger") ? SWAGGER_POLICY : PAGE_POLICY;
    }
}
