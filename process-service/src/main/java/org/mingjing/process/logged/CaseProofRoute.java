package org.mingjing.process.logged;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mingjing.kit.problem.RouteProblems;

/** {@code GET /log/cases/{pseudonym}}, beside the files of the log and as public as they are: whoever knows the pseudonym was told it. */
@ApplicationScoped
class CaseProofRoute {
    private static final Logger LOG = Logger.getLogger(CaseProofRoute.class);
    private static final String NAME = "name";

    private final ProveCase proveCase;
    private final RouteProblems problems;
    private final ObjectMapper json;

    CaseProofRoute(ProveCase proveCase, RouteProblems problems, ObjectMapper json) {
        this.proveCase = proveCase;
        this.problems = problems;
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route(HttpMethod.GET, "/log/cases/:" + NAME).blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        try {
            proved(context.pathParam(NAME))
                    .ifPresentOrElse(proof -> send(context, proof), () -> refuse(context, "not-found"));
        } catch (RuntimeException failure) {
            LOG.error("the entries of a case could not be proven", failure);
            refuse(context, "unexpected");
        }
    }

    private Optional<String> proved(String name) {
        return proveCase.prove(name).map(proof -> {
            try {
                return json.writeValueAsString(proof);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a proof is plain JSON", e);
            }
        });
    }

    private static void send(RoutingContext context, String proof) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(proof);
    }

    private void refuse(RoutingContext context, String code) {
        problems.send(context, code).subscribe().with(sent -> {}, context::fail);
    }
}
