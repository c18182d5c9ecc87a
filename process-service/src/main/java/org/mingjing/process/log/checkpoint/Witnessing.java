package org.mingjing.process.log.checkpoint;

import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;

/** Has checkpoints cosigned by those who watch that the log only grows. */
public interface Witnessing {

    /**
     * Asked before anybody leads: what a restore of database and store together has lost here, a witness may have seen.
     *
     * @throws org.mingjing.process.log.LogStopped when one shows a checkpoint of this log that is not of its history, or so many
     *     have cosigned more than there is here that without them nothing can be published
     */
    void refuseOtherHistory(TileSource tiles);

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
