package org.mingjing.process.log.checkpoint;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogKey;

/** Where no policy asks for witnesses, the log's own signature is enough. */
@DefaultBean
@ApplicationScoped
class WithoutWitnesses implements Witnessing {
    private final LogKey key;

    WithoutWitnesses(LogKey key) {
        this.key = key;
    }

    @Override
    public Optional<SignedCheckpoint> cosign(SignedCheckpoint signed, TileSource tiles) {
        return Optional.of(signed);
    }

    @Override
    public String policy() {
        return "log %s\nquorum none\n".formatted(key.verifier());
    }
}
