package org.mingjing.process.log.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.process.log.LogConfig;

/** Gives the entries that wait their places, one after the other and without a gap. */
@ApplicationScoped
public class Sequencer {
    private static final String WAITING = "select exists (select from log_pending)";
    /**
     * The leaf by a query of its own for each: in a join a plan that reads the whole inbox could look cheaper. And what waits and
     * is no entry has none, which the place refuses; a join would take it away in silence.
     */
    private static final String SEQUENCE = """
            with taken as (delete from log_pending
                    where inbox_id in (select inbox_id from log_pending order by inbox_id limit ?) returning inbox_id),
                placed as (insert into log_seq (idx, inbox_id, leaf_hash, sequenced_at)
                    select c.next_idx + row_number() over (order by t.inbox_id) - 1, t.inbox_id,
                        (select i.leaf_hash from log_inbox i where i.id = t.inbox_id), ?
                    from taken t cross join log_coord c
                    returning idx)
            update log_coord set next_idx = next_idx + (select count(*) from placed)
            returning (select count(*) from placed)""";

    private final LogConfig config;
    private final Clock clock;

    Sequencer(LogConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** @return how many got a place; as many as a batch when more may wait */
    public int sequence(Lead lead) throws SQLException {
        // Asked many times a second, of a log that mostly has nothing to do: a look writes nothing.
        return lead.forPlaces().read(Sequencer::isAnyWaiting) ? lead.forPlaces().transaction(this::place) : 0;
    }

    private static boolean isAnyWaiting(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(WAITING);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private int place(Connection connection) throws SQLException {
        try (var sequence = connection.prepareStatement(SEQUENCE)) {
            sequence.setInt(1, config.batch());
            sequence.setObject(2, OffsetDateTime.now(clock));
            try (var row = sequence.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
