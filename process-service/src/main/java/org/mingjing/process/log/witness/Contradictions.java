package org.mingjing.process.log.witness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.mingjing.log.evidence.SplitView;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.audit.KeepEvidence;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.witness.AskWitnesses.Asked;

/**
 * A witness says that it was shown another history of this log. Its word alone stops nothing, or any witness could; a
 * checkpoint with this log's signature that does not fit what is here does, for then two logs go by one name.
 */
@ApplicationScoped
class Contradictions {
    private static final Logger LOG = Logger.getLogger(Contradictions.class);

    private final OurHistory history;
    private final TellContradiction tellContradiction;
    private final Publication publication;
    private final KeepEvidence keepEvidence;
    private final Set<String> told = new HashSet<>();

    Contradictions(
            OurHistory history,
            TellContradiction tellContradiction,
            Publication publication,
            KeepEvidence keepEvidence) {
        this.history = history;
        this.tellContradiction = tellContradiction;
        this.publication = publication;
        this.keepEvidence = keepEvidence;
    }

    /** @throws LogStopped when a witness shows what only this log's key can have signed, and is not of this history */
    void look(Asked asked, TileSource tiles) {
        asked.answers().forEach((witness, answer) -> {
            if (answer.reply() == Reply.COSIGNED) {
                told.remove(witness);
            } else if (answer.reply().isContradiction()) {
                look(witness, answer, tiles);
            }
        });
    }

    private void look(String witness, Answer answer, TileSource tiles) {
        if (!told.contains(witness)) {
            tell(witness, answer);
        }
        answer.seen().ifPresent(seen -> refuseOther(witness, seen, tiles));
    }

    /** @throws LogStopped when the checkpoint has this log's signature and is not of this history */
    void refuseOther(String witness, SignedCheckpoint seen, TileSource tiles) {
        if (history.isContradictedBy(seen, tiles)) {
            keepSplitView(seen, tiles);
            throw new LogStopped(
                    StopReason.SIGNED_ELSEWHERE,
                    "%s: %d".formatted(witness, seen.checkpoint().size()));
        }
    }

    /** Of a larger history than ours the proof lies with whoever has its tiles. */
    private void keepSplitView(SignedCheckpoint seen, TileSource tiles) {
        try {
            publication
                    .unwitnessed()
                    .filter(ours ->
                            seen.checkpoint().size() <= ours.checkpoint().size())
                    .flatMap(ours -> SplitView.between(seen, ours, tiles))
                    .ifPresent(keepEvidence::keep);
        } catch (RuntimeException e) {
            // The log stops in any case, and comes here again when it looks again.
            LOG.warnf("evidence of a split view not kept: %s", e);
        }
    }

    String origin() {
        return history.origin();
    }

    private void tell(String witness, Answer answer) {
        try {
            tellContradiction.tell(witness, answer);
            told.add(witness);
        } catch (RuntimeException e) {
            // Tried again with the next checkpoint, as long as the witness says so.
            LOG.warnf("not told: %s", e);
        }
    }
}
