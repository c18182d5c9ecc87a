package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.journey.Scene.ACCOUNTABILITY;
import static org.mingjing.journey.Scene.PROCESS;
import static org.mingjing.journey.Scene.RISK;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** PostgreSQL goes away under services at work and comes back. */
@ExtendWith(OneSuite.class)
@Order(3)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DatabaseAwayTest {
    private final SuiteUnderTest running;
    private final Entrance gateway;

    DatabaseAwayTest(SuiteUnderTest running) {
        this.running = running;
        this.gateway = Entrance.at(running.suite().addresses().gateway());
    }

    @Test
    void theServicesSayThatTheyCannotWorkLoseNothingAndGoOnByThemselves() throws InterruptedException {
        running.withPublishedPowers();
        try (var told = Told.fromNowOn(running.suite().addresses().kafka())) {
            var cases = LateCases.pushedInAt(List.of(gateway.url()), running);
            try (cases) {
                cases.awaitMore(10);
                running.suite().stop("postgres");

                assertEveryServiceSaysSo();

                running.suite().start("postgres");
                assertThat(Eventually.see(() -> status(gateway, "/health/suite"), seen -> seen == 200))
                        .as("ready again with no restart")
                        .isEqualTo(200);
                cases.awaitMore(10);
            }
            assertThat(cases.wrong()).isEmpty();
            assertThat(cases.unavailable()).isPositive();
            new LateCasesCheck(running, told).everythingHappenedOnce(cases.numbers());
            RedCard.upheld(running.scene()).assertArrivesOnce();
        }
    }

    /** Asked at the same time: each takes as long as a service waits for a connection. */
    private void assertEveryServiceSaysSo() {
        var addresses = running.suite().addresses();
        var supervisor = running.suite().signIn().as("supervisor-jc");
        Stream.<Runnable>of(
                        () -> assertUnavailable(RISK + "public/powers", null),
                        () -> assertUnavailable(RISK + "catalogues", supervisor),
                        () -> assertUnavailable(PROCESS + "public/disclosures", null),
                        () -> assertUnavailable(PROCESS + "cards", supervisor),
                        () -> assertUnavailable(ACCOUNTABILITY + "public/powers/" + LateCases.POWER, null),
                        () -> assertUnavailable(ACCOUNTABILITY + "complaints", supervisor),
                        () -> assertAliveButNotReady(addresses.risk()),
                        () -> assertAliveButNotReady(addresses.process()),
                        () -> assertAliveButNotReady(addresses.accountability()),
                        () -> assertThat(status(gateway, "/health/suite")).isEqualTo(503))
                .map(CompletableFuture::runAsync)
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void assertUnavailable(String path, String token) {
        var answer = gateway.get(path, token);
        assertThat(Refusal.saysUnavailable(answer))
                .as(path + ": " + answer.statusCode() + " " + answer.headers().map() + " " + answer.body())
                .isTrue();
    }

    private static void assertAliveButNotReady(String service) {
        assertThat(status(Entrance.at(service), "/q/health/ready")).as(service).isEqualTo(503);
        assertThat(status(Entrance.at(service), "/q/health/live")).as(service).isEqualTo(200);
    }

    private static int status(Entrance entrance, String path) {
        return entrance.get(path, null).statusCode();
    }
}
