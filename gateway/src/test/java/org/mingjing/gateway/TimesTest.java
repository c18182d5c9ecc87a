package org.mingjing.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The times as they are shipped; the other tests run with shorter ones. */
class TimesTest {
    private final Properties shipped = new Properties();

    @BeforeEach
    void read() throws IOException {
        try (var properties = TimesTest.class.getResourceAsStream("/application.properties")) {
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

    private Duration time(String name) {
        return DurationConverter.parseDuration(shipped.getProperty(name));
    }
}
