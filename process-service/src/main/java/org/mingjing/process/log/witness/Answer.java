package org.mingjing.process.log.witness;

import java.util.Optional;
import org.mingjing.log.note.SignatureLine;
import org.mingjing.log.note.SignedCheckpoint;

/**
 * What came of asking one witness.
 *
 * @param about what it was sent
 * @param line its cosignature, checked; only with {@link Reply#COSIGNED}
 * @param size that it says it has; 0 when it says none
 * @param seen with a contradiction, the checkpoint it shows or cosigned last, not checked; empty when there is none to be had
 */
record Answer(
        Reply reply, SignedCheckpoint about, Optional<SignatureLine> line, long size, Optional<SignedCheckpoint> seen) {

    static Answer of(Reply reply, SignedCheckpoint about) {
        return new Answer(reply, about, Optional.empty(), 0, Optional.empty());
    }

    static Answer cosigned(SignedCheckpoint about, SignatureLine line) {
        return new Answer(
                Reply.COSIGNED, about, Optional.of(line), about.checkpoint().size(), Optional.empty());
    }

    static Answer otherSize(SignedCheckpoint about, long size) {
        return new Answer(Reply.OTHER_SIZE, about, Optional.empty(), size, Optional.empty());
    }

    Answer but(Reply other) {
        return new Answer(other, about, line, size, seen);
    }

    Answer seeing(Optional<SignedCheckpoint> checkpoint) {
        return new Answer(reply, about, line, size, checkpoint);
    }
}
