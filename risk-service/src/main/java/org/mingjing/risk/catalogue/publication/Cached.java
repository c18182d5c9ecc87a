package org.mingjing.risk.catalogue.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Supplier;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.body.PublicBody;

/** An answer anybody may keep for a minute and then ask whether it still holds. */
@ApplicationScoped
public class Cached {
    private static final int SECONDS = 60;

    private final ObjectMapper json;
    private final BodiesInMemory bodies;

    Cached(ObjectMapper json, BodiesInMemory bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    /** @param version changes whenever the body would */
    public Response answer(Request request, String version, Supplier<?> body) {
        return answer(request, () -> Response.ok(body.get()), new EntityTag(version));
    }

    /**
     * One that may be long.
     *
     * @param version changes whenever the body would
     */
    public Response answerLong(Request request, String version, String mediaType, Supplier<PublicBody> body) {
        return answer(request, () -> Response.ok(entity(body.get()), mediaType), new EntityTag(version));
    }

    private static Object entity(PublicBody body) {
        return body.isShort() ? body.bytes() : (StreamingOutput) body::writeTo;
    }

    /**
     * One that is asked for again and again: written as JSON once for each version.
     *
     * @param version names this very body among all that are answered so, and changes whenever it would
     */
    public Response answerKept(Request request, String version, Supplier<?> body) {
        return answerJson(request, version, () -> bodies.of(version, () -> written(body.get())));
    }

    /** What has no version of its own: its content is the tag. */
    public Response answer(Request request, Object body) {
        var written = written(body);
        return answerJson(request, Sha256.hex(written), () -> written);
    }

    private static Response answerJson(Request request, String version, Supplier<byte[]> body) {
        return answer(request, () -> Response.ok(body.get(), MediaType.APPLICATION_JSON_TYPE), new EntityTag(version));
    }

    private static Response answer(Request request, Supplier<Response.ResponseBuilder> whole, EntityTag tag) {
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? whole.get() : unchanged;
        var cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        cache.setNoTransform(false);
        return response.tag(tag).cacheControl(cache).build();
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
