package org.mingjing.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.mingjing.gateway.problem.Problem;
import org.mingjing.gateway.problem.ProblemAnswer;
import org.mingjing.gateway.problem.UnreadBody;
import org.mingjing.gateway.signin.SignedIn;

/** One request on its way to a service, and the answer on its way back. */
class Exchange implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Exchange.class);

    /** The proxy would announce a chunked body on these. */
    private static final Set<Integer> BODILESS = Set.of(204, 304);

    private final RoutingContext context;
    private final Route route;
    private final Optional<SignedIn> caller;
    private final ProblemAnswer problems;
    private final BodyLimit body;

    /** @param caller whom the service is told about; nobody for an anonymous write, whoever sent it */
    Exchange(RoutingContext context, Route route, Optional<SignedIn> caller, ProblemAnswer problems) {
        this.context = context;
        this.route = route;
        this.caller = caller;
        this.problems = problems;
        this.body = new BodyLimit(context.request(), route.maxBody());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        // The very path that was routed and authorised, not the client's spelling of it.
        var query = context.request().query();
        request.setURI(context.normalizedPath() + (query == null ? "" : "?" + query));

        RequestHeaders.clean(request.headers());
        var client = Optional.of(context.request().remoteAddress());
        if (route.isAnonymous(context.request().method())) {
            RequestHeaders.untrace(request.headers());
            client = Optional.empty();
        }
        RequestHeaders.introduce(request.headers(), context.request(), client);
        caller.ifPresent(who -> request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + who.accessToken()));
        request.setBody(Body.body(body, request.getBody().length()));
        return proxied.sendRequest().recover(failure -> Future.succeededFuture(refused(proxied, failure)));
    }

    private ProxyResponse refused(ProxyContext proxied, Throwable failure) {
        var code = UpstreamFailure.code(failure, body);
        LOG.infof("%s: %s (%s)", route.name(), code, failure.getClass().getSimpleName());
        return answer(proxied, problems.problem(context, code, route.service()));
    }

    private static ProxyResponse answer(ProxyContext proxied, Problem problem) {
        var response = proxied.request().release().response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        return response.setBody(Body.body(problem.body()));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        var headers = proxied.response().headers();
        ResponseHeaders.clean(headers);
        UnreadBody.closeAfterAnswer(context);
        setBody(proxied.response());
        if (caller.isPresent() && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return proxied.sendResponse();
    }

    private void setBody(ProxyResponse response) {
        var answer = response.getBody();
        if (answer == null || BODILESS.contains(response.getStatusCode())) {
            response.setBody(null);
        } else {
            var connection = context.request().connection();
            response.setBody(Body.body(new BreakOff(answer.stream(), connection), answer.length()));
        }
    }
}
