package org.mingjing.risk.catalogue.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.mingjing.risk.catalogue.line.Sha256;

/** An answer anybody may keep for a minute and then ask whether it still holds. */
@ApplicationScoped
public class Cached {
    private static final int SECONDS = 60;

    private final ObjectMapper json;

    Cached(ObjectMapper json) {
        this.json = json;
    }

    /** @param version changes whenever the body would */
    public Response answer(Request request, String version, Supplier<Object> body) {
        var tag = new EntityTag(version);
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(body.get()) : unchanged;
        var cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        cache.setNoTransform(false);
        return response.tag(tag).cacheControl(cache).build();
    }

    /** What has no version of its own: its content is the tag. */
    public Response answer(Request request, Object body) {
        try {
            return answer(request, Sha256.hex(json.writeValueAsString(body)), () -> body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
