package org.mingjing.kit.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.identity.Callers;

@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class WriteInterceptor {
    private static final String KEY_HEADER = "Idempotency-Key";

    private final CurrentVertxRequest request;
    private final Callers callers;
    private final IdempotencyKeys keys;
    private final RequestHash requestHash;
    private final Audit audit;
    private final EntityManager entities;

    WriteInterceptor(
            CurrentVertxRequest request,
            Callers callers,
            IdempotencyKeys keys,
            RequestHash requestHash,
            Audit audit,
            EntityManager entities) {
        this.request = request;
        this.callers = callers;
        this.keys = keys;
        this.requestHash = requestHash;
        this.audit = audit;
        this.entities = entities;
    }

    @AroundInvoke
    Object write(InvocationContext invocation) throws Exception {
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
        var hash = requestHash.of(request.getCurrent(), invocation);
        return write.anonymous()
                ? IdempotencyKey.anonymous(header, hash)
                : IdempotencyKey.of(callers.current(), header, hash);
    }
}
