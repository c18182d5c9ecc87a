package org.mingjing.process.log.run;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.run.LogState.Doing;

/** Instances of the service as far as they lead the log, as the one log has several. */
@ApplicationScoped
public class LogInstances {
    private final AgroalDataSource database;
    private final LeadLog leadLog;
    private final WhyItWaits whyItWaits;
    private final TellState tellState;
    private final LogConfig config;

    LogInstances(
            AgroalDataSource database, LeadLog leadLog, WhyItWaits whyItWaits, TellState tellState, LogConfig config) {
        this.database = database;
        this.leadLog = leadLog;
        this.whyItWaits = whyItWaits;
        this.tellState = tellState;
        this.config = config;
    }

    /** One that has not begun. */
    LogLeader leader(LogState state) {
        return new LogLeader(database, leadLog, whyItWaits, state, tellState, config);
    }

    /** One that leads as soon as it can. */
    public Instance begin() {
        var state = new LogState();
        var leader = leader(state);
        leader.begin();
        return new Instance(leader, state);
    }

    public static final class Instance implements AutoCloseable {
        private final LogLeader leader;
        private final LogState state;

        private Instance(LogLeader leader, LogState state) {
            this.leader = leader;
            this.state = state;
        }

        public boolean leads() {
            return state.doing() == Doing.LEADING;
        }

        public Optional<LogStopped> stopped() {
            return state.stopped();
        }

        @Override
        public void close() throws InterruptedException {
            leader.stop(null);
        }
    }
}
