package org.mingjing.log.witness;

import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;

/** What a witness remembers: of each log the last checkpoint it cosigned. Without it a witness would vouch for two histories. */
public interface CheckpointStore {

    Optional<SignedCheckpoint> latest(String origin);

    /**
     * Puts {@code next} in the place of {@code expected}, which is empty for a log never cosigned. Must be atomic, and durable
     * before it returns.
     *
     * @return false, and nothing changed, when another checkpoint is in that place by now
     */
    boolean replace(String origin, Optional<SignedCheckpoint> expected, SignedCheckpoint next);
}
