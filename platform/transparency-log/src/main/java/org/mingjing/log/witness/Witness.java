package org.mingjing.log.witness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.Signed;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.tree.ConsistencyProof;
import org.mingjing.log.tree.Hash;

/** Cosigns the checkpoints of the logs it knows as long as each log only grows. As many threads as like may ask it. */
public final class Witness {

    private final SignerKey key;
    private final List<VerifierKey> logs;
    private final CheckpointStore store;
    private final Clock clock;

    /**
     * @param key of type {@link KeyType#COSIGNATURE}
     * @param logs keys of the logs; a key's name is its log's origin, and a log may have several
     */
    public Witness(SignerKey key, Collection<VerifierKey> logs, CheckpointStore store, Clock clock) {
        if (key.verifier().type() != KeyType.COSIGNATURE) {
            throw new IllegalArgumentException("A witness's key is of type " + KeyType.COSIGNATURE);
        }
        this.key = key;
        this.logs = List.copyOf(logs);
        this.store = store;
        this.clock = clock;
    }

    /** Where monitors find the last checkpoint cosigned for a log, below the witness's monitoring prefix. */
    public static String monitoringPath(String origin) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + "/checkpoint";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * Answers a POST to {@code add-checkpoint}.
     *
     * @return 200 with the cosignature, kept in the store before; 400 for what is malformed or claims an old size above the
     *     new; 404 for a log not known; 403 without its valid signature; 409 with the size known when the old size is
     *     another; 422 for a proof that proves nothing, or another root at the same size
     */
    public WitnessAnswer answer(byte[] body) {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (Malformed e) {
            return WitnessAnswer.refused(WitnessAnswer.MALFORMED, e.en());
        }
        var head = request.checkpoint().checkpoint();
        var keys = logs.stream().filter(log -> log.name().equals(head.origin())).toList();
        if (keys.isEmpty()) {
            return WitnessAnswer.refused(WitnessAnswer.UNKNOWN_LOG, "unknown log");
        }
        var checked = request.checkpoint().check(keys);
        if (!checked.isTrusted()) {
            return WitnessAnswer.refused(WitnessAnswer.NOT_SIGNED_BY_LOG, "no valid signature of the log");
        }
        if (request.oldSize() > head.size()) {
            return WitnessAnswer.refused(WitnessAnswer.MALFORMED, "the old size is above the checkpoint's");
        }
        return cosign(request, checked.valid());
    }

    private WitnessAnswer cosign(AddCheckpoint request, List<Signed> byLog) {
        var head = request.checkpoint().checkpoint();
        var latest = store.latest(head.origin());
        if (request.oldSize() != sizeOf(latest)) {
            return WitnessAnswer.otherSize(sizeOf(latest));
        }
        if (!isGrowth(request, latest)) {
            return WitnessAnswer.refused(
                    WitnessAnswer.NOT_CONSISTENT, "not proven to be what was cosigned before, grown");
        }
        var line = Cosignature.make(key, head, clock.instant());
        // Only what was checked is kept and shown to monitors, not whatever other lines came with it.
        var lines = new ArrayList<>(byLog.stream().map(Signed::line).toList());
        lines.add(line);
        var next = new SignedCheckpoint(head, new Note(head.text(), lines));
        // Of two requests from the same old size one comes first; the other would roll the log back.
        if (!store.replace(head.origin(), latest, next)) {
            return WitnessAnswer.otherSize(sizeOf(store.latest(head.origin())));
        }
        return WitnessAnswer.cosigned(line);
    }

    private static boolean isGrowth(AddCheckpoint request, Optional<SignedCheckpoint> latest) {
        var head = request.checkpoint().checkpoint();
        if (head.size() == 0 && !head.root().equals(Hash.EMPTY_ROOT)) {
            return false;
        }
        if (request.oldSize() == 0) {
            return request.proof().isEmpty();
        }
        var known = latest.orElseThrow().checkpoint();
        return new ConsistencyProof(request.oldSize(), head.size(), request.proof()).proves(known.root(), head.root());
    }

    private static long sizeOf(Optional<SignedCheckpoint> latest) {
        return latest.map(checkpoint -> checkpoint.checkpoint().size()).orElse(0L);
    }
}
