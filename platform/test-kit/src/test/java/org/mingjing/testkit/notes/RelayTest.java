package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Broker;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestKafka;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class RelayTest {
    @Broker
    TestKafka kafka;

    private final String code = "R-" + UUID.randomUUID() + "-";

    @Test
    void while_kafka_is_down_writes_go_on_and_their_events_follow_in_the_order_of_each_key() {
        write("one");
        write("other");
        kafka.interrupt();
        try {
            IntStream.range(0, 5).forEach(version -> {
                rewrite("one", version);
                rewrite("other", version);
            });
            // Longer than the relay waits for an acknowledgement, so that batches fail and are sent again.
            await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
            rewrite("one", 5);
        } finally {
            kafka.run();
        }
        rewrite("one", 6);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(documents("one")).containsExactly("1", "v0", "v1", "v2", "v3", "v4", "v5", "v6");
        assertThat(documents("other")).containsExactly("1", "v0", "v1", "v2", "v3", "v4");
    }

    @Test
    void after_postgresql_dropped_every_connection_the_service_recovers_by_itself() throws SQLException {
        write("before");
        try (var connection = Db.asRuntime();
                var kill = connection.createStatement()) {
            kill.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = 'mingjing_test_runtime' and pid <> pg_backend_pid()");
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> post("after").then().statusCode(201));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published()).containsExactlyInAnyOrder("before", "after"));
    }

    @Test
    void while_another_instance_relays_this_one_sends_nothing() throws SQLException {
        try (var other = Db.asRuntime();
                var lock = other.createStatement()) {
            await().untilAsserted(() -> assertThat(locked(lock)).isTrue());
            write("held");
            await().during(Duration.ofMillis(700))
                    .untilAsserted(() -> assertThat(published()).isEmpty());
        }

        await().untilAsserted(() -> assertThat(published()).containsExactly("held"));
    }

    /** The lock that {@code OutboxRows} takes while it drains, as another instance would take it. */
    static boolean locked(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_try_advisory_lock(x'6d696e676a696e67'::bigint)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void rewrite(String name, int version) {
        As.role("handler")
                .official("H-1")
                .request()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("code", code + name, "text", "v" + version))
                .put("/api/notes/v1/notes/" + code + name)
                .then()
                .statusCode(204);
    }

    private long waiting() {
        return WriteTest.count("select count(*) from outbox where event_key like ?", code + "%");
    }

    /** What consumers see: the first delivery of each event of one key, in order. */
    private List<String> documents(String name) {
        return TestTopics.eventsOn("mingjing.risk.public.v1", PowerCancelled.class)
                .filter(event -> event.code().equals(code + name))
                .map(PowerCancelled::documentNo)
                .distinct()
                .toList();
    }

    private void write(String name) {
        post(name).then().statusCode(201);
    }

    private io.restassured.response.Response post(String name) {
        return As.role("handler")
                .official("H-1")
                .unit("EB")
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code + name, "text", "x"))
                .post("/api/notes/v1/notes");
    }

    /** Without repeats: an event may be sent twice, which consumers see by its id; it may not be lost. */
    private List<String> published() {
        return TestTopics.eventsOn("mingjing.risk.public.v1", PowerCancelled.class)
                .map(PowerCancelled::code)
                .filter(published -> published.startsWith(code))
                .map(published -> published.substring(code.length()))
                .distinct()
                .toList();
    }
}
