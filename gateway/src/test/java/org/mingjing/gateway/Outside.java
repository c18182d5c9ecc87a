package org.mingjing.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Map;

/** What is not the gateway: an OpenID provider and three services. */
public class Outside implements QuarkusTestResourceLifecycleManager {
    static final int MAX_BODY = 64 * 1024;
    static final int MAX_IMPORT = 256 * 1024;
    static final int PUBLIC_WRITES = 3;

    private Vertx vertx;
    StandInKeycloak keycloak;
    StandInService risk;
    StandInService process;
    StandInService accountability;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        keycloak = new StandInKeycloak(vertx);
        risk = new StandInService(vertx, "risk");
        process = new StandInService(vertx, "process");
        accountability = new StandInService(vertx, "accountability");
        return Map.of(
                "quarkus.oidc.auth-server-url", keycloak.realm(),
                "gateway.upstreams.risk", risk.address(),
                "gateway.upstreams.process", process.address(),
                "gateway.upstreams.accountability", accountability.address(),
                "gateway.forward.limits.default.max-body", String.valueOf(MAX_BODY),
                "gateway.forward.limits.default.answer-within", "1S",
                "gateway.forward.limits.imports.max-body", String.valueOf(MAX_IMPORT),
                "gateway.forward.limits.imports.answer-within", "3S",
                "gateway.forward.public-writes.burst", String.valueOf(PUBLIC_WRITES),
                "gateway.openapi.kept-for", "1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Outside.class));
    }

    @Override
    public void stop() {
        StandInService.await(vertx.close());
    }
}
