package org.mingjing.gateway.edge;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One record per request: what was asked of which route, how it ended, and who asked. Never the query, the body or an address:
 * they can hold what may not be kept.
 */
public final class AccessRecord {
    private static final Logger LOG = Logger.getLogger("org.mingjing.gateway.access");
    private static final String ROUTE = AccessRecord.class.getName() + ".route";
    private static final String ANONYMOUS_WRITE = AccessRecord.class.getName() + ".anonymous";

    private AccessRecord() {}

    /** The route that took the request, as a name of few values; a path would put codes of cases into the record. */
    public static void route(RoutingContext context, String name) {
        context.put(ROUTE, name);
    }

    /** Who writes where nobody need sign in is protected, signed in or not: the record must not lead to what they wrote. */
    public static void anonymousWrite(RoutingContext context) {
        context.put(ANONYMOUS_WRITE, true);
    }

    static void open(RoutingContext context) {
        var started = System.nanoTime();
        var trace = Span.current().getSpanContext();
        context.addEndHandler(end -> write(fields(context, started, trace.isValid() ? trace.getTraceId() : null)));
    }

    private static Map<String, String> fields(RoutingContext context, long started, String traceId) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("method", context.request().method().name());
        fields.put("route", context.get(ROUTE, "other"));
        fields.put("status", String.valueOf(context.response().getStatusCode()));
        fields.put("ms", String.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started)));
        if (context.get(ANONYMOUS_WRITE, false)) {
            return fields;
        }
        if (traceId != null) {
            fields.put("traceId", traceId);
        }
        if (context.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()) {
            fields.put("subject", subject(user));
        }
        return fields;
    }

    private static String subject(QuarkusHttpUser user) {
        return user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : user.getSecurityIdentity().getPrincipal().getName();
    }

    private static void write(Map<String, String> fields) {
        var before = MDC.getMap();
        MDC.clear();
        fields.forEach(MDC::put);
        LOG.info("request");
        MDC.clear();
        before.forEach(MDC::put);
    }
}
