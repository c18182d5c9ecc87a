package org.mingjing.log.evidence;

import org.mingjing.log.note.Checkpoint;

/** The published tiles are not those of the published checkpoint. Who changed them is not shown by that: it may be whoever carried them. */
public final class TilesDiffer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TilesDiffer(Checkpoint head) {
        super("the tiles of %s do not make the root of its checkpoint of %d".formatted(head.origin(), head.size()));
    }
}
