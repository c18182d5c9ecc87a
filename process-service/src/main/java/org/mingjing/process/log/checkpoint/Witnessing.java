package org.mingjing.process.log.checkpoint;

import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogStopped;

/** Has checkpoints cosigned by those who watch that the log only grows. */
public interface Witnessing {

    /** What witnesses remember of this log, for one leader: a restore of database and store together loses what they still have. */
    interface Memory {
        /**
         * Asks those who have not said what they have seen, at most some seconds.
         *
         * @param tiles of which proofs are made
         * @return why nothing may be signed yet; empty once so many have seen no more than there is here that without them nothing
         *     larger can have been published
         * @throws LogStopped when one shows a checkpoint of this log that is not of its history, or so many have cosigned more
         *     than there is here that without them nothing can be published
         */
        Optional<LogStopped> whyNotYet(TileSource tiles);
    }

    /** For a leader that has proven what was signed last, before it signs anything. */
    Memory memory();

    /**
     * Asks the witnesses, at most a second.
     *
     * @param tiles of which proofs are made
     * @return the checkpoint with all cosignatures that came; empty when they are fewer than the policy wants
     */
    Optional<SignedCheckpoint> cosign(SignedCheckpoint signed, TileSource tiles);

    /** What readers should ask of a checkpoint, as a C2SP tlog-policy: the log's key, and the witnesses and quorum asked here. */
    String policy();
}
