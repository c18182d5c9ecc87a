package org.mingjing.log.evidence;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.ORIGIN;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.bytes;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tree.Hash;

/** The sample log breaking its word. */
final class Breaches {

    static final Hash DROPPED = Hash.leaf(bytes("dropped"));
    static final Instant DEADLINE = TIME.minusSeconds(10);

    private Breaches() {}

    static Note promise(Hash... leaves) {
        return promise(Samples.policy(), leaves);
    }

    static Note promise(TlogPolicy policy, Hash... leaves) {
        return Note.sign(new Promise(ORIGIN, policy.hash(), List.of(leaves), DEADLINE).text(), LOG);
    }

    static SignedCheckpoint cosigned(long size, Instant time, SignerKey... witnesses) {
        return cosigned(Samples.checkpoint(MemoryTiles.of(size), size), time, witnesses);
    }

    static SignedCheckpoint cosigned(SignedCheckpoint checkpoint, Instant time, SignerKey... witnesses) {
        for (var witness : witnesses) {
            checkpoint = checkpoint.with(Cosignature.make(witness, checkpoint.checkpoint(), time));
        }
        return checkpoint;
    }

    static byte[] leaves(long size) {
        var leaves = new ByteArrayOutputStream();
        for (long index = 0; index < size; index++) {
            leaves.writeBytes(Samples.leaf(index).bytes());
        }
        return leaves.toByteArray();
    }

    /** The sample log with another entry in one place. */
    static MemoryTiles forked(long size, long at) {
        var other = new ArrayList<Hash>();
        for (long index = 0; index < size; index++) {
            other.add(index == at ? DROPPED : Samples.leaf(index));
        }
        var tiles = new MemoryTiles();
        tiles.put(TileAppender.empty().append(other));
        return tiles;
    }

    static SignedCheckpoint signed(MemoryTiles tiles, long size) {
        return SignedCheckpoint.sign(
                new Checkpoint(ORIGIN, size, tiles.tree(size).root()), LOG);
    }
}
