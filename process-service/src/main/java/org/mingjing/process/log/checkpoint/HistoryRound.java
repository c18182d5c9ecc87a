package org.mingjing.process.log.checkpoint;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.mingjing.log.tile.TileId;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.CheckBundles;

/**
 * Goes round the full bundles of the log, some at a time, and holds each against its tiles and against the database. What lies
 * far from the right edge is not read to sign, and would be missed by readers first. It begins anywhere: where the lead changes
 * often, the end would else never be looked at.
 */
final class HistoryRound {
    private static final long NOWHERE = -1;

    private final CheckBundles checkBundles;
    private final SequencedEntries entries;
    private final Lead lead;
    private long next = NOWHERE;

    HistoryRound(CheckBundles checkBundles, SequencedEntries entries, Lead lead) {
        this.checkBundles = checkBundles;
        this.entries = entries;
        this.lead = lead;
    }

    /** @throws LogStopped naming the first bundle, tile or place that is not what it was */
    void check(long size, long bundles) throws SQLException {
        long full = size / TileId.FULL;
        for (long checked = 0; checked < bundles && checked < full; checked++) {
            if (next == NOWHERE) {
                next = ThreadLocalRandom.current().nextLong(full);
            }
            next = next < full ? next : 0;
            checkOne(next++, size);
        }
    }

    /**
     * Some of them in their order.
     *
     * @return the first bundle that was not looked at; the number of all full ones when none is left
     * @throws LogStopped naming the first bundle, tile or place that is not what it was
     */
    long checkFrom(long bundle, long size, long bundles) throws SQLException {
        long end = Math.min(size / TileId.FULL, bundle + bundles);
        for (long checked = bundle; checked < end; checked++) {
            checkOne(checked, size);
        }
        return end;
    }

    private void checkOne(long bundle, long size) throws SQLException {
        var stored = checkBundles.check(bundle, size);
        long from = bundle * TileId.FULL;
        var known = entries.leaves(lead, from, from + TileId.FULL);
        for (int at = 0; at < TileId.FULL; at++) {
            if (!stored.get(at).equals(known.get(at))) {
                throw new LogStopped(StopReason.DATABASE_DIFFERS, String.valueOf(from + at));
            }
        }
    }
}
