package org.mingjing.process.log.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.mingjing.log.tile.TileId;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;

/**
 * Looks for entries that were taken and neither wait nor have a place: somebody keeps them from it. Those that came lately each
 * time, so that it is known before a promise is broken, and all others some at a time: one whose transaction was long has a
 * smaller number than those that were given their places before it.
 */
final class DroppedRound {
    private static final int AT_ONCE = 16 * TileId.FULL;

    /** Of the first of so many that got their places last: what is dropped now was taken about when they were. */
    private static final String LATELY =
            "select coalesce(min(inbox_id), 1) - 1 from log_seq where idx >= (select next_idx from log_coord) - ?";

    /** Each by a query of its own: in a join a plan that reads the whole inbox could look cheaper. */
    private static final String LOOK = """
            with looked as (select i.id, (select p.inbox_id from log_pending p where p.inbox_id = i.id) as waits,
                    (select s.inbox_id from log_seq s where s.inbox_id = i.id) as placed
                from log_inbox i where i.id > ? order by i.id limit ?)
            select count(*), max(id), min(id) filter (where waits is not null),
                min(id) filter (where waits is null and placed is null)
            from looked""";

    private final Lead lead;
    /** Every entry up to here had its place, or was not committed yet. */
    private long placed;
    /** Where the round over all of them is. */
    private long round;

    /** @param lately as many places as entries may wait at a time */
    DroppedRound(Lead lead, int lately) throws SQLException {
        this.lead = lead;
        this.placed = lead.forCheckpoints().read(connection -> before(connection, lately));
        this.round = ThreadLocalRandom.current().nextLong(placed + 1);
    }

    private static long before(Connection connection, int lately) throws SQLException {
        try (var query = connection.prepareStatement(LATELY)) {
            query.setInt(1, lately);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Of those looked at; 0 where there is none. */
    private record Some(int number, long last, long firstWaiting, long firstDropped) {}

    /** @throws LogStopped naming the first of those lately taken that is kept from its place */
    void checkLately() throws SQLException {
        Some some;
        do {
            some = check(placed, AT_ONCE);
            // Only as far as all have their places: one that waits may be dropped while it does.
            placed = some.firstWaiting() > 0 ? some.firstWaiting() - 1 : Math.max(placed, some.last());
        } while (some.number() == AT_ONCE && some.firstWaiting() == 0);
    }

    /** @throws LogStopped naming the first of the next so many that is kept from its place */
    void check(int number) throws SQLException {
        var some = check(round, number);
        round = some.number() < number ? 0 : some.last();
    }

    private Some check(long after, int number) throws SQLException {
        var some = lead.forCheckpoints().read(connection -> look(connection, after, number));
        if (some.firstDropped() > 0) {
            throw new LogStopped(StopReason.DATABASE_DIFFERS, "log_inbox " + some.firstDropped());
        }
        return some;
    }

    private static Some look(Connection connection, long after, int number) throws SQLException {
        try (var query = connection.prepareStatement(LOOK)) {
            query.setLong(1, after);
            query.setInt(2, number);
            try (var row = query.executeQuery()) {
                row.next();
                return new Some(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }
}
