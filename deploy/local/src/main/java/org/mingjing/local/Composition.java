package org.mingjing.local;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignerKey;

/** What a suite consists of: stages one after the other, the components of a stage at the same time. */
final class Composition {
    private static final String SERVICE = "-service";
    // A name for good, whatever the ports: what was signed under another would be of another log.
    private static final String LOG_ORIGIN = "mingjing.local/log";
    private static final String WITNESS_NAME = "witness.mingjing.local";
    private static final String DOWNLOADS_EVERY = "RISK_DISCLOSURE_DOWNLOADS_MADE_EVERY";

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

    /** Writes what parts read of each other when they start. */
    void prepare() {
        witness().writePolicy();
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
                new Postgres(folder, children, programs, secrets, ports.postgres()),
                witness());
    }

    private List<Component> services() {
        var ports = options.ports();
        return List.of(
                service("process", "process-service", ports.process()),
                service("risk", "risk-service", ports.risk()),
                service("accountability", "accountability-service", ports.accountability()),
                gateway(ports.gateway(), ports.gatewayMetrics()));
    }

    /** A further process of a service, on a port nobody uses. */
    Component another(String service, int number) {
        if (components().stream().noneMatch(part -> part.name().equals(service)) || !service.endsWith(SERVICE)) {
            throw new SuiteFailed("没有这个服务 no such service: " + service);
        }
        var business = service.substring(0, service.length() - SERVICE.length());
        return service(business, service + "-" + number, Ports.oneFree());
    }

    /** @param name of the process: its connections to the database carry it, so one sees who holds what */
    private Component service(String business, String name, int port) {
        var database = "mingjing_" + business;
        var owner = database + "_owner";
        var runtime = database + "_runtime";
        var environment = new HashMap<>(Map.of(
                "MINGJING_DB_URL", addresses.jdbc(database) + "?ApplicationName=" + name,
                "MINGJING_DB_USER", runtime,
                "MINGJING_DB_PASSWORD", secrets.get(runtime),
                "MINGJING_DB_OWNER_USER", owner,
                "MINGJING_DB_OWNER_PASSWORD", secrets.get(owner),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                "MINGJING_OIDC_URL", addresses.realm()));
        if (business.equals("risk")) {
            environment.put("MINGJING_PERSONAL_KEY", secrets.get("personal-key"));
            environment.put("MINGJING_PERSON_CODE_KEY", secrets.get("person-code-key"));
            // Here somebody publishes a few records and wants to have them as files while still looking.
            environment.put(DOWNLOADS_EVERY, System.getenv().getOrDefault(DOWNLOADS_EVERY, "10s"));
        }
        if (business.equals("process")) {
            environment.put("MINGJING_STORE_DIRECTORY", folder.data("store").toString());
            environment.put("MINGJING_LOG_ORIGIN", LOG_ORIGIN);
            environment.put("MINGJING_LOG_KEY", logKey().secretText());
            environment.put("MINGJING_LOG_POLICY", witness().policy().toString());
            environment.put("MINGJING_LOG_OPENINGS_KEY", secrets.get("log-openings-key"));
        }
        if (business.equals("accountability")) {
            // Whoever tries the suite wants to see a rating count now, and has nobody to hide among.
            environment.put("MINGJING_EVALUATION_BOX_OPENED_EVERY", "PT1S");
            environment.put("MINGJING_EVALUATION_LEAST_ANSWERS", "1");
        }
        return quarkus(business + SERVICE, name, 256, List.of(port), environment);
    }

    private SignerKey logKey() {
        return key(LOG_ORIGIN, KeyType.ED25519, "log-key");
    }

    private LogWitness witness() {
        return new LogWitness(
                folder,
                children,
                options.root().resolve("deploy/local/target/classpath"),
                key(WITNESS_NAME, KeyType.COSIGNATURE, "witness-key"),
                logKey().verifier(),
                options.ports().witness());
    }

    private SignerKey key(String name, KeyType type, String secret) {
        return SignerKey.of(name, type, Base64.getUrlDecoder().decode(secrets.get(secret)));
    }

    private Component gateway(int port, int metricsPort) {
        return quarkus(
                "gateway",
                "gateway",
                160,
                List.of(port, metricsPort),
                Map.of(
                        "MINGJING_RISK_URL", addresses.risk(),
                        "MINGJING_PROCESS_URL", addresses.process(),
                        "MINGJING_ACCOUNTABILITY_URL", addresses.accountability(),
                        "MINGJING_OIDC_URL", addresses.realm(),
                        "MINGJING_GATEWAY_CLIENT_SECRET", secrets.get("gateway-client"),
                        "MINGJING_MANAGEMENT_PORT", String.valueOf(metricsPort)));
    }

    private Component quarkus(
            String program, String name, int heapMegabytes, List<Integer> ports, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("MINGJING_HTTP_PORT", String.valueOf(ports.get(0)));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return new QuarkusService(
                name,
                children,
                new JavaProgram(program, heapMegabytes, folder.data("archives")),
                options.root().resolve(program),
                options.javaOptions().apply(name),
                ports,
                environment);
    }
}
