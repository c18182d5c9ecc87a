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
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.lead.Sequencer;

/** The one log of the tests, led by whoever needs it just now: only what they ask for happens to it. */
@ApplicationScoped
public class LedLog {
    private final TransparencyLog log;
    private final AgroalDataSource database;
    private final Sequencer sequencer;
    private final MakeCheckpoints makeCheckpoints;

    LedLog(TransparencyLog log, AgroalDataSource database, Sequencer sequencer, MakeCheckpoints makeCheckpoints) {
        this.log = log;
        this.database = database;
        this.sequencer = sequencer;
        this.makeCheckpoints = makeCheckpoints;
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

    public void publish() throws SQLException {
        try (var lead = lead()) {
            sequenceAll(lead);
            var course = makeCheckpoints.begin(lead, false);
            while (course.next()) {
                // What is left goes under the next checkpoint.
            }
        }
    }

    /** Has the history proven. */
    public void begin(boolean afterStop) throws SQLException {
        try (var lead = lead()) {
            makeCheckpoints.begin(lead, afterStop);
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
