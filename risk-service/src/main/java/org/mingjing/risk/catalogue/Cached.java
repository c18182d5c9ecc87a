package org.mingjing.risk.catalogue;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** An answer anybody may keep for a minute and then ask whether it still holds. */
final class Cached {
    private static final int SECONDS = 60;

    private Cached() {}

    static Response answer(Request request, String version, Supplier<Object> body) {
        var tag = new EntityTag(version);
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.ok(body.get()) : unchanged;
        var cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        cache.setNoTransform(false);
        return response.tag(tag).cacheControl(cache).build();
    }
}
