package org.mingjing.process.log.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.append.Appended;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;
import org.mingjing.process.log.checkpoint.StopMark;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.lead.Sequencer;

/** What the one who leads does: gives what is appended its place at once, and has a checkpoint made of it every second. */
@ApplicationScoped
class LeadLog {
    private static final Logger LOG = Logger.getLogger(LeadLog.class);

    private final Sequencer sequencer;
    private final MakeCheckpoints makeCheckpoints;
    private final StopMark stopMark;
    private final Appended appended;
    private final LogConfig config;

    LeadLog(
            Sequencer sequencer,
            MakeCheckpoints makeCheckpoints,
            StopMark stopMark,
            Appended appended,
            LogConfig config) {
        this.sequencer = sequencer;
        this.makeCheckpoints = makeCheckpoints;
        this.stopMark = stopMark;
        this.appended = appended;
        this.config = config;
    }

    /**
     * Returns when nobody wants to go on.
     *
     * @throws LogStopped when something does not add up, which every other instance knows by then
     */
    void lead(Lead lead, CheckpointTurns.Told told, BooleanSupplier isWanted) throws SQLException {
        try {
            var course = makeCheckpoints.begin(lead);
            // Before the first checkpoint: what was recorded at the start, such as a new key, lies under the first that
            // it
            // signs.
            while (isWanted.getAsBoolean() && sequencer.sequence(lead) == config.batch()) {
                // More may wait; the next batch at once.
            }
            goOn(lead, new CheckpointTurns(course, config, told), isWanted);
        } catch (LogStopped why) {
            // While the lead is held: whoever has it next must find the mark.
            mark(why);
            throw why;
        }
    }

    private void goOn(Lead lead, CheckpointTurns checkpoints, BooleanSupplier isWanted) throws SQLException {
        checkpoints.start();
        try {
            while (isWanted.getAsBoolean() && checkpoints.isRunning()) {
                // After a whole batch more may wait.
                if (sequencer.sequence(lead) < config.batch()) {
                    appended.await(config.pollEvery());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            checkpoints.end();
        }
        checkpoints.rethrow();
    }

    private void mark(LogStopped why) {
        try {
            stopMark.set(why);
        } catch (RuntimeException e) {
            LOG.warnf("that the log has stopped is known here alone: %s", e);
        }
    }
}
