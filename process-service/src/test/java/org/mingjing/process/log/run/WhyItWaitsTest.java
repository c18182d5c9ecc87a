package org.mingjing.process.log.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

@QuarkusTest
class WhyItWaitsTest {
    private static final UncheckedIOException STORE_AWAY = new UncheckedIOException(new IOException("no room"));

    @Inject
    AgroalDataSource database;

    @Inject
    LedLog log;

    @Inject
    LogConfig config;

    @Inject
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "23502, DATABASE_DIFFERS",
        "23505, DATABASE_DIFFERS",
        "42501, DATABASE_REFUSES",
        "42P01, DATABASE_REFUSES",
        "25006,",
        "53100,",
        "57P01,",
        "08006,"
    })
    void what_the_database_will_say_again_is_told_from_what_passes(String state, StopReason reason)
            throws SQLException {
        log.publish();
        var failure = new IllegalStateException("not done", new SQLException("refused", state));

        assertThat(new WhyItWaits(database, clock).tooLong(failure).map(LogStopped::reason))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void a_failure_lasts_too_long_when_an_entry_waits_longer_than_was_promised() throws SQLException {
        var later = Clock.offset(clock, config.promiseWithin().plusSeconds(1));
        publishAllBefore(later);

        log.append(1);
        assertThat(overdue(clock)).as("soon after").isEmpty();
        assertThat(overdue(later)).contains(StopReason.OVERDUE);
        log.sequence();
        assertThat(overdue(later)).as("with a place and no checkpoint").contains(StopReason.OVERDUE);
        publishAllBefore(later);
    }

    /** Events of other tests may add an entry at any moment. */
    private void publishAllBefore(Clock later) {
        await().untilAsserted(() -> {
            log.publish();
            assertThat(overdue(later)).isEmpty();
        });
    }

    private Optional<StopReason> overdue(Clock now) {
        return new WhyItWaits(database, now).tooLong(STORE_AWAY).map(LogStopped::reason);
    }
}
