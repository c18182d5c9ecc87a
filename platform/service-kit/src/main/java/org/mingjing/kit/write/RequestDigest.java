package org.mingjing.kit.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.mingjing.kit.hash.Sha256;

/**
 * SHA-256 of what is asked: method, path with query, and the arguments the resource method was called with. Not to be kept
 * as it is, see {@link IdempotencyKey}.
 */
@ApplicationScoped
class RequestDigest {
    private final ObjectMapper json;

    RequestDigest(ObjectMapper json) {
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    byte[] of(RoutingContext context, InvocationContext invocation) throws IOException {
        var digest = Sha256.digest();
        digest.update(
                (context.request().method() + " " + context.request().uri() + "\n").getBytes(StandardCharsets.UTF_8));
        var arguments = invocation.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof InputStream stream) {
                // Read it now and hand the bytes on: a table is at most as long as the body limit.
                var bytes = stream.readAllBytes();
                arguments[i] = new ByteArrayInputStream(bytes);
                digest.update(bytes);
            } else {
                digest.update(json.writeValueAsBytes(arguments[i]));
            }
        }
        invocation.setParameters(arguments);
        return digest.digest();
    }
}
