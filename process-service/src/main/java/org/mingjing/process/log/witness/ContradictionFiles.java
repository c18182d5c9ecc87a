package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.log.note.SignedCheckpoint;

/** Keeps for whoever looks into it what a witness was sent and what it has, each a note that anybody can check. */
@ApplicationScoped
class ContradictionFiles {
    private static final String FOLDER = "log/evidence/";

    private final ObjectStore store;

    ContradictionFiles(ObjectStore store) {
        this.store = store;
    }

    /**
     * Below a name of its own for each pair, so that the same contradiction is kept once.
     *
     * @return where {@code sent}, {@code witness} and, if there is one, {@code seen} lie
     */
    String keep(String witness, SignedCheckpoint sent, Optional<SignedCheckpoint> seen) {
        var name = FOLDER
                + digest(witness + "\n" + sent.note()
                        + seen.map(SignedCheckpoint::note).orElse(null));
        store.writeOnce(name + "/witness", (witness + "\n").getBytes(UTF_8));
        store.writeOnce(name + "/sent", sent.bytes());
        seen.ifPresent(note -> store.writeOnce(name + "/seen", note.bytes()));
        return name;
    }

    private static String digest(String text) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
