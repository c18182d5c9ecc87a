package org.mingjing.gateway;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Map;

/** What is not the gateway: an OpenID provider and three services. */
public class Outside implements QuarkusTestResourceLifecycleManager {
    static final int MAX_BODY = 64 * 1024;
    static final int MAX_IMPORT = 256 * 1024;
    static final int PUBLIC_WRITES = 3;
    /** More than all tests from one address read in a minute. */
    static final int PUBLIC_READS = 400;

    static final int AT_ONCE = 8;
    static final int PER_SERVICE = 12;

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
        return Map.ofEntries(
                entry("quarkus.oidc.auth-server-url", keycloak.realm()),
                entry("gateway.upstreams.risk", risk.address()),
                entry("gateway.upstreams.process", process.address()),
                entry("gateway.upstreams.accountability", accountability.address()),
                entry("gateway.forward.limits.default.max-body", String.valueOf(MAX_BODY)),
                entry("gateway.forward.limits.default.answer-within", "1S"),
                entry("gateway.forward.limits.imports.max-body", String.valueOf(MAX_IMPORT)),
                entry("gateway.forward.limits.imports.answer-within", "3S"),
                entry("gateway.forward.public-writes.burst", String.valueOf(PUBLIC_WRITES)),
                entry("gateway.forward.public-reads.burst", String.valueOf(PUBLIC_READS)),
                entry("gateway.forward.public-reads-at-once", String.valueOf(AT_ONCE)),
                entry("gateway.forward.public-reads-per-service", String.valueOf(PER_SERVICE)),
                entry("gateway.openapi.kept-for", "1S"));
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
