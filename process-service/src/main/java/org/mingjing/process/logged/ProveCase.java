package org.mingjing.process.logged;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.tile.StoredTiles;
import org.mingjing.process.logged.EntriesOfCase.Logged;

/**
 * All entries of a case, each with its proof: whoever has them needs to believe nobody, since each names the one before it and the
 * last says how many there are.
 */
@ApplicationScoped
class ProveCase {
    private final EntriesOfCase entriesOfCase;
    private final Publication publication;
    private final StoredTiles tiles;
    private final ObjectMapper json;

    ProveCase(EntriesOfCase entriesOfCase, Publication publication, StoredTiles tiles, ObjectMapper json) {
        this.entriesOfCase = entriesOfCase;
        this.publication = publication;
        this.tiles = tiles;
        this.json = json;
    }

    /**
     * @param entries those under the published checkpoint, in their order
     * @param closed whether the last of them says that these are all
     * @param count what it says; null while it says nothing
     */
    record Proven(@JsonProperty("case") String name, List<ProvenEntry> entries, boolean closed, Integer count) {}

    /** @param entry its bytes in base64 */
    record ProvenEntry(long index, String entry, String proof) {}

    /** Empty for a pseudonym that no case has. */
    Optional<Proven> prove(String name) {
        var all = entriesOfCase.under(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var proven =
                publication.witnessed().map(published -> proven(all, published)).orElse(List.of());
        var count = proven.isEmpty() ? null : sealed(all.get(proven.size() - 1));
        return Optional.of(new Proven(name, proven, count != null, count));
    }

    private List<ProvenEntry> proven(List<Logged> all, SignedCheckpoint published) {
        var tree = new TiledTree(tiles, published.checkpoint().size());
        var proven = new ArrayList<ProvenEntry>();
        for (var entry : all) {
            if (entry.index() == null || entry.index() >= published.checkpoint().size()) {
                break;
            }
            var proof = tree.inclusion(entry.index());
            if (!proof.proves(entry.leaf(), published.checkpoint().root())) {
                throw new LogStopped(StopReason.TILE_DAMAGED, "proof of " + entry.index());
            }
            proven.add(new ProvenEntry(
                    entry.index(),
                    Base64.getEncoder().encodeToString(entry.body()),
                    new TlogProof(proof, published).toString()));
        }
        return proven;
    }

    private Integer sealed(Logged last) {
        try {
            var count = json.readTree(last.body()).path("case").path("count");
            return count.isInt() ? count.intValue() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("an entry of ours is no JSON", e);
        }
    }
}
