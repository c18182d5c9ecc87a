package org.mingjing.process.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;
import org.mingjing.process.log.checkpoint.StopMark;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.lead.Sequencer;

/** The one log of the tests, led by whoever needs it just now: only what they ask for happens to it. */
@ApplicationScoped
public class LedLog {
    private final TransparencyLog log;
    private final AgroalDataSource database;
    private final Sequencer sequencer;
    private final MakeCheckpoints makeCheckpoints;
    private final StopMark stopMark;

    LedLog(
            TransparencyLog log,
            AgroalDataSource database,
            Sequencer sequencer,
            MakeCheckpoints makeCheckpoints,
            StopMark stopMark) {
        this.log = log;
        this.database = database;
        this.sequencer = sequencer;
        this.makeCheckpoints = makeCheckpoints;
        this.stopMark = stopMark;
    }

    /** Entries that differ from all others. */
    public void append(int number) {
        var entries = IntStream.range(0, number)
                .mapToObj(at -> UUID.randomUUID().toString())
                .map(name -> new NewEntry("test", name, ("the entry " + name).getBytes(UTF_8)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> log.appendAll(entries));
    }

    public void sequence() throws SQLException {
        try (var lead = lead()) {
            sequenceAll(lead);
        }
    }

    /** As a leader that has just begun. */
    public void publish() throws SQLException {
        try (var leader = leader()) {
            leader.publish();
        }
    }

    /** Has the history proven. */
    public void begin() throws SQLException {
        leader().close();
    }

    /** Has all of it proven where a stop is marked. */
    public void look() throws SQLException {
        try (var leader = leader()) {
            while (!leader.course.maySign()) {
                leader.course.next();
            }
        }
    }

    /** Has all of it proven, as after a stop. */
    public void beginAfterStop() throws SQLException {
        stopMark.set(new LogStopped(StopReason.TILE_DAMAGED, "for the test"));
        try {
            look();
        } finally {
            stopMark.clear();
        }
    }

    public Leader leader() throws SQLException {
        var lead = lead();
        try {
            return new Leader(lead, makeCheckpoints.begin(lead));
        } catch (SQLException | RuntimeException e) {
            lead.close();
            throw e;
        }
    }

    /** One that leads for a while. */
    public final class Leader implements AutoCloseable {
        private final Lead lead;
        private final MakeCheckpoints.Course course;

        private Leader(Lead lead, MakeCheckpoints.Course course) {
            this.lead = lead;
            this.course = course;
        }

        public void publish() throws SQLException {
            sequenceAll(lead);
            while (course.next()) {
                // What is left goes under the next checkpoint.
            }
        }

        @Override
        public void close() throws SQLException {
            lead.close();
        }
    }

    private Lead lead() throws SQLException {
        var lead = Lead.take(database);
        if (lead == null) {
            throw new IllegalStateException("somebody else leads the log");
        }
        return lead;
    }

    private void sequenceAll(Lead lead) throws SQLException {
        while (sequencer.sequence(lead) > 0) {
            // What is left goes with the next batch.
        }
    }
}
