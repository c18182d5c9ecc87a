package org.mingjing.process.log.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.LogHalted;
import org.mingjing.events.process.LogResumed;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Whoever leads says nothing of its own trouble: it hangs, or is of the version before. */
@QuarkusTest
class HangingLeaderTest {
    private static final String TOPIC = "mingjing.process.public.v1";

    @Inject
    TellState tellState;

    @Inject
    LedLog log;

    @Inject
    LogConfig config;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void endWhatOthersTold() {
        tellState.running();
    }

    @Test
    void the_alarm_sounds_though_a_leader_hangs_with_the_row_that_the_next_one_needs() throws Exception {
        var later = Clock.offset(clock, config.promiseWithin().plusSeconds(1));
        var watch = new WatchDeadlines(new WhyItWaits(database, later), tellState);
        log.append(1);
        try (var hanging = Db.asRuntime();
                var statement = hanging.createStatement()) {
            hanging.setAutoCommit(false);
            statement.execute("select from log_coord for update");
            assertThatThrownBy(() -> Lead.take(database))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("55P03"));
            watch.look();
            await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, LogHalted.class))
                    .anySatisfy(event -> assertThat(event.reasonCode()).isEqualTo("OVERDUE")));
            hanging.rollback();
        }
        long resumed = resumed();
        await().untilAsserted(() -> {
            log.publish();
            watch.look();
            assertThat(resumed()).isGreaterThan(resumed);
        });
    }

    @Test
    void an_alarm_of_an_instance_of_the_version_before_is_ended_by_who_leads_after_it() throws Exception {
        asRuntime("update log_coord set halted = 'TILE_DAMAGED: tile/0/000'");
        long resumed = resumed();
        try {
            assertThat(ProcessFixtures.count("log_told where halted", "TILE_DAMAGED: tile/0/000"))
                    .isOne();
            tellState.running();

            await().untilAsserted(() -> assertThat(resumed()).isGreaterThan(resumed));
        } finally {
            asRuntime("update log_coord set halted = null");
        }
    }

    private static long resumed() {
        return TestTopics.eventsOn(TOPIC, LogResumed.class).count();
    }

    private static void asRuntime(String change) throws SQLException {
        try (var runtime = Db.asRuntime();
                var statement = runtime.createStatement()) {
            statement.execute(change);
        }
    }
}
