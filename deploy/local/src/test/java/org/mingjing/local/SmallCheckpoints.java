package org.mingjing.local;

import java.util.List;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.witness.AddCheckpoint;

/** Checkpoints of a log of one and of two entries, and another of two that is no continuation. */
final class SmallCheckpoints {
    static final SignerKey LOG = SignerKey.of("small.example/log", KeyType.ED25519, new byte[32]);
    static final SignerKey WITNESS = SignerKey.of("witness.example", KeyType.COSIGNATURE, new byte[32]);

    private static final Hash FIRST = Hash.leaf(new byte[] {1});
    private static final Hash SECOND = Hash.leaf(new byte[] {2});

    static final SignedCheckpoint ONE = signed(1, FIRST);
    static final SignedCheckpoint TWO = signed(2, Hash.node(FIRST, SECOND));
    static final SignedCheckpoint OTHER_TWO = signed(2, Hash.node(SECOND, FIRST));

    static final AddCheckpoint ADD_ONE = new AddCheckpoint(0, List.of(), ONE);
    static final AddCheckpoint ADD_TWO = new AddCheckpoint(1, List.of(SECOND), TWO);
    static final AddCheckpoint ADD_OTHER_TWO = new AddCheckpoint(1, List.of(SECOND), OTHER_TWO);

    private SmallCheckpoints() {}

    private static SignedCheckpoint signed(long size, Hash root) {
        return SignedCheckpoint.sign(new Checkpoint(LOG.verifier().name(), size, root), LOG);
    }
}
