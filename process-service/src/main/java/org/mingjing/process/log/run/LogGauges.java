package org.mingjing.process.log.run;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.mingjing.process.log.run.LogState.Doing;
import org.mingjing.process.log.witness.Reply;
import org.mingjing.process.log.witness.WitnessState;
import org.mingjing.process.log.witness.Witnesses;

/**
 * How far the log is and how far behind, in entries and seconds; NaN while that is not known. What lies in the database every
 * instance says; what a witness replied only the one that leads.
 */
@ApplicationScoped
class LogGauges {
    private static final Logger LOG = Logger.getLogger(LogGauges.class);
    private static final double UNKNOWN = Double.NaN;

    private final LogProgress progress;
    private final Supplier<List<WitnessState>> witnesses;
    private final Clock clock;
    private final MeterRegistry meters;
    private volatile Optional<LogProgress.Now> now = Optional.empty();
    private volatile boolean failed;

    @Inject
    LogGauges(AgroalDataSource database, LogState state, Witnesses witnesses, Clock clock, MeterRegistry meters) {
        this(database, state, witnesses::states, clock, meters);
    }

    LogGauges(
            AgroalDataSource database,
            LogState state,
            Supplier<List<WitnessState>> witnesses,
            Clock clock,
            MeterRegistry meters) {
        this.progress = new LogProgress(database);
        this.witnesses = witnesses;
        this.clock = clock;
        this.meters = meters;
        gauge("size.sequenced", LogProgress.Now::sequenced);
        gauge("size.signed", LogProgress.Now::signed);
        gauge("size.published", LogProgress.Now::published);
        gauge("published.age.seconds", LogProgress.Now::publishedSeconds);
        gauge("sequencing.lag.seconds", LogProgress.Now::unsequencedSeconds);
        gauge("publication.lag.seconds", LogProgress.Now::unpublishedSeconds);
        gauge("leading", Tags.empty(), () -> state.doing() == Doing.LEADING ? 1 : 0);
        gauge("stopped", Tags.empty(), () -> state.doing() == Doing.STOPPED ? 1 : 0);
        witnesses.get().forEach(witness -> gauges(witness.name()));
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try {
            now = Optional.of(progress.now());
            failed = false;
        } catch (SQLException failure) {
            now = Optional.empty();
            if (!failed) {
                // One line until it is measured again, not one every few seconds.
                LOG.warnf("the log is not measured: %s", failure);
            }
            failed = true;
        }
    }

    private void gauges(String name) {
        var tags = Tags.of("witness", name);
        gauge("witness.size", tags, () -> of(name).reply().isPresent() ? of(name).size() : UNKNOWN);
        gauge(
                "witness.cosigned.age.seconds",
                tags,
                () -> of(name).cosignedAt()
                        .map(at ->
                                (double) Duration.between(at, clock.instant()).toSeconds())
                        .orElse(UNKNOWN));
        Arrays.stream(Reply.values())
                .forEach(reply -> gauge(
                        "witness.reply",
                        tags.and("reply", reply.name()),
                        () -> of(name).reply()
                                .map(last -> last == reply ? 1.0 : 0.0)
                                .orElse(UNKNOWN)));
    }

    private WitnessState of(String name) {
        return witnesses.get().stream()
                .filter(witness -> witness.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void gauge(String name, ToDoubleFunction<LogProgress.Now> value) {
        gauge(name, Tags.empty(), () -> now.map(value::applyAsDouble).orElse(UNKNOWN));
    }

    private void gauge(String name, Tags tags, Supplier<Number> value) {
        Gauge.builder("mingjing.log." + name, value).tags(tags).register(meters);
    }
}
