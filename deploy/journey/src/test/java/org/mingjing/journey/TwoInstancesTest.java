package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes of process-service on one database and in one consumer group, as in a cluster. */
@ExtendWith(OneSuite.class)
@Order(4)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TwoInstancesTest {
    /** Whose connection holds the relay's lock at this moment. */
    private static final String RELAY = """
            select application_name from pg_locks join pg_stat_activity using (pid)
            where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())
            and (classid::bigint << 32 | objid::bigint) = x'6d696e676a696e67'::bigint
            """;

    private static final String FIRST = "process-service";

    private final SuiteUnderTest running;

    TwoInstancesTest(SuiteUnderTest running) {
        this.running = running;
    }

    @Test
    void theyTakeTurnsEverythingHappensOnceAndOneGoesOnWhenTheOtherIsKilled() throws InterruptedException {
        running.withPublishedPowers();
        var suite = running.suite();
        var second = suite.startAnother(FIRST);
        try (var told = Told.fromNowOn(suite.addresses().kafka())) {
            var cases = LateCases.pushedInAt(List.of(suite.addresses().process(), second.url()), running);
            String killed;
            try (cases) {
                cases.awaitMore(10);
                assertThat(relaysSeen(2)).containsExactlyInAnyOrder(FIRST, second.name());
                assertThat(told.all())
                        .extracting(Told.Event::id)
                        .as("told once as long as nobody dies")
                        .doesNotHaveDuplicates();

                killed = relaysSeen(1).iterator().next();
                suite.kill(killed);

                cases.awaitMore(10);
            }
            assertThat(cases.wrong()).isEmpty();
            new LateCasesCheck(running, told).everythingHappenedOnce(cases.numbers());
            if (killed.equals(FIRST)) {
                suite.start(FIRST);
            }
        } finally {
            suite.stop(second.name());
        }
    }

    /** The first so many that are seen to carry events. */
    private Set<String> relaysSeen(int count) {
        var database = new Database(running.suite(), "process");
        var seen = new TreeSet<String>();
        return Eventually.see(
                () -> {
                    // A relay holds the lock for milliseconds only.
                    for (int look = 0; look < 50 && seen.size() < count; look++) {
                        seen.addAll(database.texts(RELAY));
                    }
                    return seen;
                },
                relays -> relays.size() >= count);
    }
}
