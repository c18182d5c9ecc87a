package org.mingjing.gateway.forward;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** The methods that change something. */
final class Writes {
    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private Writes() {}

    static boolean contains(HttpMethod method) {
        return METHODS.contains(method);
    }
}
