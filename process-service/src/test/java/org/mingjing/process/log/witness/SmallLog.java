package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;

/** A log of at most 255 entries, so that one tile has them all; another word makes another history of the same log. */
record SmallLog(String word) implements TileSource {
    static final SignerKey KEY = SignerKey.of("small.example/log", KeyType.ED25519, new byte[32]);

    SignedCheckpoint checkpoint(long size) {
        return SignedCheckpoint.sign(
                new Checkpoint(KEY.verifier().name(), size, new TiledTree(this, size).root()), KEY);
    }

    @Override
    public byte[] tile(TileId id) {
        var hashes = new ByteArrayOutputStream();
        for (int at = 0; at < id.width(); at++) {
            hashes.writeBytes(Hash.leaf((word + " " + at).getBytes(UTF_8)).bytes());
        }
        return hashes.toByteArray();
    }
}
