package org.mingjing.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The times and limits as they are shipped; the other tests run with smaller ones. */
class ShippedLimitsTest {
    private final Properties shipped = new Properties();

    @BeforeEach
    void read() throws IOException {
        try (var properties = ShippedLimitsTest.class.getResourceAsStream("/application.properties")) {
            shipped.load(properties);
        }
    }

    /** The connection of a client that waits for its answer is idle; closed too early, it gets neither answer nor problem. */
    @Test
    void a_connection_outlives_the_slowest_answer() {
        var answers = shipped.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".answer-within"))
                .map(this::time)
                .toList();
        assertThat(answers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(answers)
                .allSatisfy(within -> assertThat(within.plusSeconds(10)).isLessThan(time("quarkus.http.idle-timeout")));
    }

    /** Whoever reads without signing in is sent away at once and waits for no connection. */
    @Test
    void all_that_is_read_at_one_time_has_connections() {
        assertThat(number("gateway.forward.public-reads-per-service"))
                .isGreaterThan(number("gateway.forward.public-reads-at-once"))
                .isLessThan(number("gateway.forward.connections-per-service"));
    }

    private int number(String name) {
        return Integer.parseInt(shipped.getProperty(name));
    }

    private Duration time(String name) {
        return DurationConverter.parseDuration(shipped.getProperty(name));
    }
}
