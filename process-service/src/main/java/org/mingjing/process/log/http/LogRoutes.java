package org.mingjing.process.log.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.mingjing.kit.problem.RouteProblems;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.checkpoint.Witnessing;

/**
 * The addresses of the public log. Routes and no resources: they lie outside the service's own interface, where every client
 * of the protocol looks for them, and reading them begins no request scope, transaction or session. The path is taken as it
 * was sent, so there is one way to write each.
 */
@ApplicationScoped
class LogRoutes {
    private static final Logger LOG = Logger.getLogger(LogRoutes.class);
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ROOT = "/log/";
    private static final String PROOF = "proof/";
    private static final String NEXT_CHECKPOINT = "1";

    private final LogFiles files;
    private final LogProofs proofs;
    private final Witnessing witnessing;
    private final RouteProblems problems;

    LogRoutes(LogFiles files, LogProofs proofs, Witnessing witnessing, RouteProblems problems) {
        this.files = files;
        this.proofs = proofs;
        this.witnessing = witnessing;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        // Not in their order: one slow bundle must not hold up the others of its connection.
        router.route(ROOT + "*").blockingHandler(this::answer, false);
        router.route(ROOT + "*").order(Integer.MAX_VALUE).handler(context -> refuse(context, "not-found"));
    }

    private void answer(RoutingContext context) {
        try {
            var served = served(context.request().path());
            if (served.isEmpty()) {
                context.next();
            } else if (READS.contains(context.request().method())) {
                Sending.send(context, served.get());
            } else {
                context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
                refuse(context, "method-not-allowed");
            }
        } catch (NotYet later) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, NEXT_CHECKPOINT);
            refuse(context, later.code(), later.arguments());
        } catch (RuleBroken broken) {
            refuse(context, broken.code(), broken.arguments());
        } catch (UncheckedIOException away) {
            LOG.errorf("the object store does not answer: %s", away.getMessage());
            refuse(context, "unavailable");
        } catch (RuntimeException failure) {
            LOG.error("the public log could not be read", failure);
            refuse(context, "unexpected");
        }
    }

    /** Empty for what others may know. */
    private Optional<Served> served(String address) {
        var path = address.startsWith(ROOT) ? address.substring(ROOT.length()) : "";
        return switch (path) {
            case "checkpoint" -> Optional.of(files.checkpoint());
            case "checkpoint.unwitnessed" -> Optional.of(files.unwitnessed());
            case "key" -> Optional.of(Served.text(witnessing.policy()));
            default -> servedBelow(path);
        };
    }

    private Optional<Served> servedBelow(String path) {
        if (path.startsWith("tile/")) {
            return Optional.of(files.tile(path));
        }
        if (path.startsWith(PROOF)) {
            return Optional.of(
                    Served.text(proofs.of(path.substring(PROOF.length())).toString()));
        }
        return Optional.empty();
    }

    private void refuse(RoutingContext context, String code, Object... arguments) {
        problems.send(context, code, arguments).subscribe().with(sent -> {}, context::fail);
    }
}
