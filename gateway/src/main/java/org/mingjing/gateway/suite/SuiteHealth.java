package org.mingjing.gateway.suite;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Whether every service is ready; the gateway's own readiness does not depend on them. */
@ApplicationScoped
class SuiteHealth {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    private final Services services;

    SuiteHealth(Services services) {
        this.services = services;
    }

    void install(@Observes Router router) {
        router.get("/health/suite").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        services.ask("/q/health/ready")
                .onSuccess(answers -> {
                    var health = health(answers);
                    context.response()
                            .setStatusCode(UP.equals(health.getString("status")) ? OK : UNAVAILABLE)
                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                            .end(health.toBuffer());
                })
                .onFailure(context::fail);
    }

    private static JsonObject health(Map<String, Future<Services.Answer>> answers) {
        var each = new JsonObject();
        answers.forEach((name, answer) -> each.put(name, isUp(answer) ? UP : DOWN));
        var all = answers.values().stream().allMatch(SuiteHealth::isUp);
        return new JsonObject().put("status", all ? UP : DOWN).put("services", each);
    }

    private static boolean isUp(Future<Services.Answer> answer) {
        return answer.succeeded() && answer.result().status() == OK;
    }
}
