package org.mingjing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Problem documents for requests that fail before they reach a resource. */
@ApplicationScoped
public class RouteProblems {
    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Ahead of Quarkus's own failure handlers, which would answer a bad token with no body. */
    void register(@Observes Router router) {
        router.route().order(-1000).failureHandler(context -> {
            var failure = context.failure();
            if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
                context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                send(context, "unauthenticated").subscribe().with(sent -> {}, context::fail);
            } else if (failure instanceof ForbiddenException) {
                send(context, "forbidden").subscribe().with(sent -> {}, context::fail);
            } else if (failure == null && context.statusCode() == 413) {
                send(context, "too-large").subscribe().with(sent -> {}, context::fail);
            } else {
                context.next();
            }
        });
    }

    /** For routes that are no resources, too. */
    public Uni<Void> send(RoutingContext context, String code, Object... arguments) {
        var problem = Problems.of(context, code, List.of(), arguments);
        if (problem.status() == Problems.UNAVAILABLE) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_SECONDS);
        }
        try {
            var body = json.writeValueAsBytes(problem);
            var sent = context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .end(io.vertx.core.buffer.Buffer.buffer(body));
            return Uni.createFrom().completionStage(sent.toCompletionStage());
        } catch (JsonProcessingException e) {
            return Uni.createFrom().failure(e);
        }
    }
}
