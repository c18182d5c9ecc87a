package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.StoredTiles;

/**
 * What every leader has to know before it signs for the first time: that database, tiles and guard tell one history, that witnesses
 * have not seen more of it, and after a stop that all of it is whole, not only the edge. The last two may take long, and entries
 * are given their places meanwhile.
 */
@ApplicationScoped
class BeforeSigning {
    /** A second or so of reading. */
    private static final int BUNDLES_AT_ONCE = 256;

    private final ProveHistory proveHistory;
    private final Witnessing witnessing;
    private final StopMark stopMark;
    private final StoredTiles tiles;

    BeforeSigning(ProveHistory proveHistory, Witnessing witnessing, StopMark stopMark, StoredTiles tiles) {
        this.proveHistory = proveHistory;
        this.witnessing = witnessing;
        this.stopMark = stopMark;
        this.tiles = tiles;
    }

    /** @throws LogStopped when what was signed last is not what there is */
    Look look(Lead lead, HistoryRound round) throws SQLException {
        return new Look(proveHistory.sizeSigned(lead), round);
    }

    /** Of one leader, a part at a time. */
    final class Look {
        private final long signed;
        private final HistoryRound round;
        private final Witnessing.Memory memory;
        private Optional<LogStopped> silence;
        private boolean isWhole;
        private boolean hasPassed;
        private long next;

        private Look(long signed, HistoryRound round) {
            this.signed = signed;
            this.round = round;
            this.memory = witnessing.memory();
            this.silence = memory.whyNotYet(tiles);
            this.isWhole = !stopMark.isSet();
            this.next = stopMark.whole();
        }

        /** The size that was signed last; 0 when none was. */
        long signed() {
            return signed;
        }

        boolean isOver() {
            return isWhole && silence.isEmpty();
        }

        /** Which witnesses it waits for; empty while it waits for none. */
        Optional<LogStopped> silence() {
            return silence;
        }

        /** What made the log stop comes back with the first checkpoint, if it does: it is not over before that is made. */
        void passed() {
            if (!hasPassed) {
                stopMark.clear();
                hasPassed = true;
            }
        }

        /**
         * @return whether to go on at once
         * @throws LogStopped when something is not whole, or witnesses have seen more
         */
        boolean goOn() throws SQLException {
            if (isWhole) {
                silence = memory.whyNotYet(tiles);
                return silence.isEmpty();
            }
            long end = round.checkFrom(next, signed, BUNDLES_AT_ONCE);
            isWhole = end < next + BUNDLES_AT_ONCE;
            next = end;
            stopMark.foundWhole(next);
            return true;
        }
    }
}
