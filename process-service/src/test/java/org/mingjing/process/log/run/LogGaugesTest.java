package org.mingjing.process.log.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.witness.Reply;
import org.mingjing.process.log.witness.WitnessState;

@QuarkusTest
class LogGaugesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Inject
    LedLog log;

    @Inject
    AgroalDataSource database;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private List<WitnessState> witnesses = List.of(new WitnessState("archive", 0, Optional.empty(), Optional.empty()));
    private LogGauges gauges;

    @BeforeEach
    void open() {
        gauges = new LogGauges(database, new LogState(), () -> witnesses, Clock.fixed(NOW, ZoneOffset.UTC), meters);
    }

    @Test
    void before_the_first_look_nothing_is_known() {
        assertThat(value("size.published")).isNaN();
        assertThat(value("sequencing.lag.seconds")).isNaN();
        assertThat(value("witness.size", "witness", "archive")).isNaN();
        assertThat(value("witness.reply", "reply", "COSIGNED")).isNaN();
        assertThat(value("leading")).isZero();
    }

    @Test
    void sizes_and_lags_follow_an_entry_from_its_taking_to_its_checkpoint() throws SQLException {
        log.publish();
        gauges.measure();
        double size = value("size.published");

        log.append(1);
        gauges.measure();
        assertThat(value("sequencing.lag.seconds")).isPositive();

        log.sequence();
        gauges.measure();
        assertThat(value("publication.lag.seconds")).isPositive();
        assertThat(value("size.sequenced")).isGreaterThan(size);
        assertThat(value("size.signed")).isEqualTo(size);

        // Events of other tests may add an entry at any moment.
        await().untilAsserted(() -> {
            log.publish();
            gauges.measure();
            assertThat(value("sequencing.lag.seconds")).isZero();
            assertThat(value("publication.lag.seconds")).isZero();
        });
        assertThat(value("size.published")).isGreaterThan(size).isEqualTo(value("size.signed"));
        assertThat(value("published.age.seconds")).isNotNegative();
    }

    @Test
    void the_last_reply_of_a_witness_is_one_and_every_other_is_none() {
        witnesses =
                List.of(new WitnessState("archive", 7, Optional.of(Reply.TOO_SLOW), Optional.of(NOW.minusSeconds(90))));

        assertThat(value("witness.reply", "reply", "TOO_SLOW")).isOne();
        assertThat(value("witness.reply", "reply", "COSIGNED")).isZero();
        assertThat(value("witness.size", "witness", "archive")).isEqualTo(7);
        assertThat(value("witness.cosigned.age.seconds", "witness", "archive")).isEqualTo(90);
    }

    private double value(String name, String... tags) {
        return meters.get("mingjing.log." + name).tags(tags).gauge().value();
    }
}
