package org.mingjing.gateway.suite;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.gateway.problem.ProblemAnswer;

/** One document for all services, as they describe themselves now. A part that cannot be had is said, never left out. */
@ApplicationScoped
class OpenApiRoute {
    private final SuiteDescription description;
    private final ProblemAnswer problems;

    OpenApiRoute(SuiteDescription description, ProblemAnswer problems) {
        this.description = description;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.get("/openapi").handler(this::answer);
        // As a pattern, because "/swagger" would also match the page itself and redirect it to itself.
        router.getWithRegex("/swagger").handler(context -> context.redirect("/swagger/"));
    }

    private void answer(RoutingContext context) {
        // The answer is written on the request's own thread, whoever's request fetched the document.
        var own = context.vertx().getOrCreateContext();
        description
                .document()
                .onSuccess(document -> own.runOnContext(ready -> write(context, document)))
                .onFailure(failure -> own.runOnContext(ready -> refuse(context, failure)));
    }

    private static void write(RoutingContext context, Buffer document) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(document);
    }

    private void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof DescriptionIncomplete) {
            problems.send(context, "description-incomplete", failure.getMessage());
        } else {
            context.fail(failure);
        }
    }
}
