package org.mingjing.log.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.tree.Hash;

/** All leaves of a log, which is what it takes to say that something is not among them. */
record WholeLog(Checkpoint head, HeadTiles tiles) {

    /** Those that are in no place of the log. Holds only these, however long the log is. */
    Set<Hash> without(Collection<Hash> wanted) {
        var missing = new HashSet<>(wanted);
        for (var leaves = new ProvenLeaves(head, tiles); leaves.hasNext(); ) {
            leaves.next().forEach(missing::remove);
        }
        return missing;
    }

    /** One after the other. */
    byte[] leaves() {
        var all = new byte[Math.toIntExact(head.size() * Hash.LENGTH)];
        int at = 0;
        for (var leaves = new ProvenLeaves(head, tiles); leaves.hasNext(); ) {
            for (var leaf : leaves.next()) {
                leaf.copyTo(all, at);
                at += Hash.LENGTH;
            }
        }
        return all;
    }
}
