package org.mingjing.log.evidence;

import java.util.Collection;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.tree.Hash;

/** The log dropped what it promised, and it has more leaves than evidence of that may have. */
public final class TooLongToShow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLongToShow(Checkpoint head, Collection<Hash> missing) {
        super("%d promised leaves are not in %s, whose %d entries are too many for a file of evidence; the first is %s"
                .formatted(
                        missing.size(),
                        head.origin(),
                        head.size(),
                        missing.iterator().next()));
    }
}
