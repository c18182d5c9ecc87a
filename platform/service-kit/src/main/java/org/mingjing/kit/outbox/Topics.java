package org.mingjing.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingjing.events.DataClassification;

/** Makes the topics this service writes and reads where they are missing; leaves those that exist as they are. */
@ApplicationScoped
public class Topics {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Map<String, Object> settings;
    private final TopicsConfig config;
    private final String application;
    private final List<String> consumed;
    private boolean ensured;

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            TopicsConfig config,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") Optional<List<String>> consumed) {
        this.settings = new HashMap<>(broker);
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.config = config;
        this.application = application;
        this.consumed = consumed.orElse(List.of());
    }

    /** Where messages that this service could not handle go. */
    public String deadLetterTopic(String topic) {
        return application + "." + topic + ".dead";
    }

    public List<String> consumed() {
        return consumed;
    }

    synchronized void ensure() throws InterruptedException {
        if (ensured || !config.create()) {
            return;
        }
        try (var admin = Admin.create(settings)) {
            var missing = new LinkedHashSet<>(all());
            missing.removeAll(admin.listTopics().names().get(10, TimeUnit.SECONDS));
            admin.createTopics(missing.stream().map(this::topic).toList()).all().get(10, TimeUnit.SECONDS);
            ensured = true;
        } catch (ExecutionException e) {
            // Another instance or service made one of them in the same moment: look again next time round.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new BrokerUnavailable(0, e.getCause());
            }
        } catch (TimeoutException e) {
            throw new BrokerUnavailable(0, e);
        }
    }

    private Set<String> all() {
        var service = application.replace("-service", "");
        var all = new LinkedHashSet<String>();
        all.add(DataClassification.PUBLIC.topicOf(service));
        all.add(DataClassification.INTERNAL.topicOf(service));
        for (var topic : consumed) {
            all.add(topic);
            all.add(deadLetterTopic(topic));
        }
        return all;
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(config.partitions()), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(KEPT.toMillis())));
    }
}
