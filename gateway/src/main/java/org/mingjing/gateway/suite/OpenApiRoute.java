package org.mingjing.gateway.suite;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.mingjing.gateway.problem.ProblemAnswer;

/** One document for all services, as they describe themselves now. A part that cannot be had is said, never left out. */
@ApplicationScoped
class OpenApiRoute {
    private static final int OK = 200;

    private final Services services;
    private final ProblemAnswer problems;

    OpenApiRoute(Services services, ProblemAnswer problems) {
        this.services = services;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.get("/openapi").handler(this::answer);
        // As a pattern, because "/swagger" would also match the page itself and redirect it to itself.
        router.getWithRegex("/swagger").handler(context -> context.redirect("/swagger/"));
    }

    private void answer(RoutingContext context) {
        services.ask("/q/openapi?format=json")
                .onSuccess(answers -> merge(context, answers))
                .onFailure(context::fail);
    }

    private void merge(RoutingContext context, Map<String, Future<Services.Answer>> answers) {
        var missing = answers.entrySet().stream()
                .filter(answer -> !isDocument(answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            problems.send(context, "description-incomplete", String.join(", ", missing));
            return;
        }
        var merge = new OpenApiMerge();
        answers.forEach(
                (service, answer) -> merge.add(service, answer.result().body().toJsonObject()));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(merge.document().toBuffer());
    }

    private static boolean isDocument(Future<Services.Answer> answer) {
        return answer.succeeded() && answer.result().status() == OK;
    }
}
