package org.mingjing.kit.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.problem.RuleBroken;

@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class WriteInterceptor {
    private static final String KEY_HEADER = "Idempotency-Key";

    private final CurrentVertxRequest request;
    private final Callers callers;
    private final IdempotencyKeys keys;
    private final RequestDigest requestDigest;
    private final Audit audit;
    private final EntityManager entities;

    WriteInterceptor(
            CurrentVertxRequest request,
            Callers callers,
            IdempotencyKeys keys,
            RequestDigest requestDigest,
            Audit audit,
            EntityManager entities) {
        this.request = request;
        this.callers = callers;
        this.keys = keys;
        this.requestDigest = requestDigest;
        this.audit = audit;
        this.entities = entities;
    }

    @AroundInvoke
    Object write(InvocationContext invocation) throws Exception {
        requireBody(invocation);
        var write = invocation.getMethod().getAnnotation(Write.class);
        var key = idempotencyKey(invocation, write);
        try {
            return QuarkusTransaction.requiringNew().call(() -> once(invocation, write, key));
        } catch (io.quarkus.narayana.jta.QuarkusTransactionException wrapped) {
            if (wrapped.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    /** An empty body reaches a resource method as null, in the one parameter that bears no JAX-RS annotation. */
    private static void requireBody(InvocationContext invocation) {
        var parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            boolean body = Arrays.stream(parameters[i].getAnnotations())
                    .noneMatch(annotation ->
                            annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
            if (body && invocation.getParameters()[i] == null) {
                throw new RuleBroken("malformed");
            }
        }
    }

    private Response once(InvocationContext invocation, Write write, IdempotencyKey key) throws Exception {
        if (key != null) {
            var earlier = keys.answerTo(key);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        var response = (Response) invocation.proceed();
        // Constraints must speak before the answer is kept, not when the transaction ends.
        entities.flush();
        if (!write.anonymous()) {
            audit.byCaller(write.value(), request.getCurrent().normalizedPath(), response.getStatus());
        }
        if (key != null) {
            keys.keep(key, response);
        }
        return response;
    }

    private IdempotencyKey idempotencyKey(InvocationContext invocation, Write write) throws Exception {
        var header = request.getCurrent().request().getHeader(KEY_HEADER);
        if (header == null) {
            return null;
        }
        if (write.anonymous()) {
            // Nothing is kept: a row here would tell to the microsecond when a report came in. The method itself makes
            // a repeat harmless, for it can derive what it hands out from the key.
            IdempotencyKey.requireUnguessable(header);
            return null;
        }
        return IdempotencyKey.of(callers.current(), header, requestDigest.of(request.getCurrent(), invocation));
    }
}
