package org.mingjing.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a suite consists of: stages one after the other, the components of a stage at the same time. */
final class Composition {
    private final SuiteOptions options;
    private final SuiteFolder folder;
    private final Children children;
    private final Secrets secrets;
    private final Addresses addresses;

    Composition(SuiteOptions options, SuiteFolder folder, Children children, Secrets secrets) {
        this.options = options;
        this.folder = folder;
        this.children = children;
        this.secrets = secrets;
        this.addresses = new Addresses(options.ports());
    }

    List<List<Component>> stages() {
        return List.of(foundations(), services()).stream()
                .map(stage -> stage.stream().filter(this::wanted).toList())
                .filter(stage -> !stage.isEmpty())
                .toList();
    }

    List<Component> components() {
        return stages().stream().flatMap(List::stream).toList();
    }

    private boolean wanted(Component component) {
        return options.only().isEmpty() || options.only().contains(component.name());
    }

    private List<Component> foundations() {
        var local = options.root().resolve("deploy/local");
        var programs = new Programs(options.cache());
        var ports = options.ports();
        return List.of(
                new Keycloak(
                        folder,
                        children,
                        programs,
                        secrets,
                        new RealmFile(options.root().resolve("deploy/keycloak")),
                        local.resolve("target/keycloak"),
                        ports.keycloak()),
                new Kafka(folder, children, local.resolve("target/classpath"), ports.kafka(), ports.kafkaController()),
                new Postgres(folder, children, programs, secrets, ports.postgres()));
    }

    private List<Component> services() {
        var ports = options.ports();
        return List.of(
                service("process", 256, ports.process(), Map.of()),
                service("risk", 256, ports.risk(), Map.of()),
                // Whoever tries the suite wants to see a rating count now, and has nobody to hide among.
                service(
                        "accountability",
                        256,
                        ports.accountability(),
                        Map.of(
                                "MINGJING_EVALUATION_BOX_OPENED_EVERY",
                                "PT1S",
                                "MINGJING_EVALUATION_LEAST_ANSWERS",
                                "1")),
                gateway(ports.gateway()));
    }

    private Component service(String business, int heapMegabytes, int port, Map<String, String> own) {
        var database = "mingjing_" + business;
        var owner = database + "_owner";
        var runtime = database + "_runtime";
        var name = business + "-service";
        var environment = new HashMap<>(own);
        environment.putAll(Map.of(
                "MINGJING_DB_URL", addresses.jdbc(database),
                "MINGJING_DB_USER", runtime,
                "MINGJING_DB_PASSWORD", secrets.get(runtime),
                "MINGJING_DB_OWNER_USER", owner,
                "MINGJING_DB_OWNER_PASSWORD", secrets.get(owner),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                "MINGJING_OIDC_URL", addresses.realm()));
        return quarkus(name, heapMegabytes, port, environment);
    }

    private Component gateway(int port) {
        return quarkus(
                "gateway",
                160,
                port,
                Map.of(
                        "MINGJING_RISK_URL", addresses.risk(),
                        "MINGJING_PROCESS_URL", addresses.process(),
                        "MINGJING_ACCOUNTABILITY_URL", addresses.accountability(),
                        "MINGJING_OIDC_URL", addresses.realm(),
                        "MINGJING_GATEWAY_CLIENT_SECRET", secrets.get("gateway-client")));
    }

    private Component quarkus(String name, int heapMegabytes, int port, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("MINGJING_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return new QuarkusService(
                children,
                new JavaProgram(name, heapMegabytes, folder.data("archives")),
                options.root().resolve(name),
                port,
                environment);
    }
}
