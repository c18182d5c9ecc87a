package org.mingjing.bench;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.mingjing.local.Addresses;

/** What the services still have to hear of what was told before: work that a measurement must not pay for. */
record EventsHeard(Addresses addresses) {
    private static final List<String> SERVICES = List.of("risk-service", "process-service", "accountability-service");

    /** Waits until every service has handled all that lies on its topics; they say so every few seconds. */
    void awaitAll() throws InterruptedException {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, addresses.kafka());
        try (var kafka = Admin.create(settings)) {
            for (var service : SERVICES) {
                while (isBehind(kafka, service)) {
                    LockSupport.parkNanos(500_000_000);
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean isBehind(Admin kafka, String service) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> handled = kafka.listConsumerGroupOffsets(service)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = kafka.listOffsets(handled.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get();
        return handled.entrySet().stream()
                .anyMatch(partition -> partition.getValue().offset()
                        < ends.get(partition.getKey()).offset());
    }
}
