package org.mingjing.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxGaugesTest {
    private static final double DEPTH = 7;
    private static final double OLDEST = 42;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final OutboxGauges gauges = new OutboxGauges(as(AgroalDataSource.class), meters);
    private final Logger log = Logger.getLogger(OutboxGauges.class.getName());
    private final Lines lines = new Lines();
    private boolean away;

    @BeforeEach
    void listen() {
        log.addHandler(lines);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(lines);
    }

    @Test
    void before_the_first_look_nothing_is_known() {
        assertThat(shown()).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void while_the_database_is_away_nothing_is_known_and_one_line_says_so() {
        gauges.measure();
        assertThat(shown()).containsExactly(DEPTH, OLDEST);

        away = true;
        gauges.measure();
        gauges.measure();
        assertThat(shown()).containsExactly(Double.NaN, Double.NaN);
        assertThat(lines.all)
                .singleElement()
                .satisfies(line -> assertThat(line.getThrown()).isNull());
    }

    @Test
    void when_the_database_is_back_it_is_measured_and_the_next_time_it_is_away_is_told_too() {
        for (int time = 1; time <= 2; time++) {
            away = true;
            gauges.measure();
            away = false;
            gauges.measure();
            assertThat(shown()).containsExactly(DEPTH, OLDEST);
            assertThat(lines.all).hasSize(time);
        }
    }

    private List<Double> shown() {
        return List.of(
                meters.get("mingjing.outbox.depth").gauge().value(),
                meters.get("mingjing.outbox.oldest.seconds").gauge().value());
    }

    private <T> T as(Class<T> part) {
        return part.cast(Proxy.newProxyInstance(part.getClassLoader(), new Class<?>[] {part}, this::answer));
    }

    private Object answer(Object part, Method method, Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "getConnection" -> connection();
            case "prepareStatement" -> as(PreparedStatement.class);
            case "executeQuery" -> as(ResultSet.class);
            case "next" -> true;
            case "getDouble" -> arguments[0].equals(1) ? DEPTH : OLDEST;
            case "close" -> null;
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Connection connection() throws SQLException {
        if (away) {
            throw new SQLException("the database is away");
        }
        return as(Connection.class);
    }

    private static final class Lines extends Handler {
        private final List<LogRecord> all = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            all.add(line);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
