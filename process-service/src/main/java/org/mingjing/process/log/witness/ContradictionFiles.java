package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import org.mingjing.kit.hash.Sha256;
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
        return HexFormat.of().formatHex(Sha256.of(text), 0, 16);
    }
}
