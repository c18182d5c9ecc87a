package org.mingjing.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands behind a service under test: its own database with both login roles, a Kafka broker, an object store, and the key
 * its tokens are signed with. Put {@code @QuarkusTestResource(Backing.class)} on one test class of the module.
 */
public class Backing implements QuarkusTestResourceLifecycleManager {
    private TestPostgres postgres;
    private TestKafka kafka;
    private Path store;

    @Override
    public Map<String, String> start() {
        try {
            postgres = TestPostgres.start();
            kafka = TestKafka.start();
            store = Files.createTempDirectory("mingjing-store");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the backing of the tests did not start", e);
        }
        var config = new HashMap<String, String>();
        config.putAll(postgres.config());
        config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        config.put("mingjing.store.directory", store.toString());
        config.putAll(TokenKeys.fresh().config());
        return config;
    }

    /** Tests that take the broker away have it as a field {@code @Broker TestKafka kafka}. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.AnnotatedAndMatchesType(Broker.class, TestKafka.class));
    }

    @Override
    public void stop() {
        try {
            if (kafka != null) {
                kafka.stop();
            }
            if (postgres != null) {
                postgres.stop();
            }
            if (store != null) {
                delete(store);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the backing of the tests did not stop", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
