package org.mingjing.gateway.suite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The services' descriptions as one. Anybody may ask for it, so it is made once for all who ask within some seconds. */
@ApplicationScoped
class SuiteDescription {
    private static final int OK = 200;
    private static final String ONLY = "openapi";

    private final Services services;
    private final Vertx vertx;
    private final Cache<String, Future<Buffer>> kept;

    SuiteDescription(Services services, Vertx vertx, OpenApiConfig config) {
        this.services = services;
        this.vertx = vertx;
        this.kept = Caffeine.newBuilder().expireAfterWrite(config.keptFor()).build();
    }

    /** Fails with {@link DescriptionIncomplete} when a part cannot be had; that is not kept. */
    Future<Buffer> document() {
        var document = kept.get(ONLY, absent -> make());
        return document.onFailure(failure -> kept.asMap().remove(ONLY, document));
    }

    private Future<Buffer> make() {
        return services.ask("/q/openapi?format=json")
                // Hundreds of kilobytes to parse and to copy: not on a thread that other requests wait for.
                .compose(answers -> vertx.executeBlocking(() -> merge(answers)));
    }

    private static Buffer merge(Map<String, Future<Services.Answer>> answers) {
        var documents = new TreeMap<String, Optional<JsonObject>>();
        answers.forEach((service, answer) -> documents.put(service, document(answer)));
        var missing = documents.entrySet().stream()
                .filter(document -> document.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new DescriptionIncomplete(missing);
        }
        var merge = new OpenApiMerge();
        documents.forEach((service, document) -> merge.add(service, document.orElseThrow()));
        return merge.document().toBuffer();
    }

    private static Optional<JsonObject> document(Future<Services.Answer> answer) {
        if (answer.failed() || answer.result().status() != OK) {
            return Optional.empty();
        }
        try {
            return Optional.of(answer.result().body().toJsonObject());
        } catch (DecodeException notJson) {
            return Optional.empty();
        }
    }
}
