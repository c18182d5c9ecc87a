package org.mingjing.gateway.suite;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingjing.gateway.forward.Upstreams;

/** Asks every service the same question at the same time. */
@ApplicationScoped
class Services {
    private static final int WITHIN_MILLIS = 3_000;

    private final Upstreams upstreams;
    private final HttpClient client;

    Services(Upstreams upstreams, HttpClient client) {
        this.upstreams = upstreams;
        this.client = client;
    }

    /** A service that does not answer is a failed future in the map, never a missing one. */
    Future<Map<String, Future<Answer>>> ask(String path) {
        var answers = new TreeMap<String, Future<Answer>>();
        upstreams.addresses().forEach((name, address) -> answers.put(name, ask(address + path, Answer::of)));
        return Future.join(answers.values().stream().toList()).transform(done -> Future.succeededFuture(answers));
    }

    private <T> Future<T> ask(String address, Function<HttpClientResponse, Future<T>> read) {
        var options = new RequestOptions()
                .setAbsoluteURI(address)
                .setMethod(HttpMethod.GET)
                .putHeader("Accept", "application/json")
                .setConnectTimeout(WITHIN_MILLIS)
                .setIdleTimeout(WITHIN_MILLIS);
        return client.request(options).compose(request -> request.send()).compose(read);
    }

    record Answer(int status, Buffer body) {
        static Future<Answer> of(HttpClientResponse response) {
            return response.body().map(body -> new Answer(response.statusCode(), body));
        }
    }
}
