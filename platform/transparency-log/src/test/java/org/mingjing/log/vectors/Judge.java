package org.mingjing.log.vectors;

import static org.mingjing.log.Samples.LOG;
import static org.mingjing.log.Samples.TIME;
import static org.mingjing.log.Samples.WITNESS_A;
import static org.mingjing.log.Samples.entry;
import static org.mingjing.log.Samples.text;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.MemoryTiles;
import org.mingjing.log.Samples;
import org.mingjing.log.note.Checked;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.witness.MemoryCheckpoints;
import org.mingjing.log.witness.Witness;

/** What this library finds in a case: {@code VALID}, the code of what is wrong, or the status a witness answers. */
final class Judge {

    static final String NO_KNOWN_SIGNATURE = "NO_KNOWN_SIGNATURE";
    static final String OTHER_ROOT = "OTHER_ROOT";
    static final String OTHER_LEAF = "OTHER_LEAF";

    private Judge() {}

    static String judge(String kind, byte[] bytes) {
        var words = kind.split(" ");
        try {
            return switch (words[0]) {
                case "note" -> checked(Note.parse(bytes).check(List.of(LOG.verifier())));
                case "checkpoint" -> checked(SignedCheckpoint.parse(bytes).check(List.of(LOG.verifier())));
                case "cosignature" -> checked(SignedCheckpoint.parse(bytes).check(List.of(WITNESS_A.verifier())));
                case "witness-request" ->
                    Integer.toString(witness().answer(bytes).status());
                case "tlog-proof" ->
                    TlogProof.parse(bytes)
                            .verify(entry(123), Samples.policy())
                            .verdict()
                            .name();
                case "policy" -> valid(TlogPolicy.parse(bytes));
                case "tile" -> tile(TileId.parse(words[1]), bytes);
                case "bundle" -> bundle(BundleId.parse(words[1]), bytes);
                case "path" ->
                    valid(text(bytes).contains("entries") ? BundleId.parse(text(bytes)) : TileId.parse(text(bytes)));
                default -> throw new IllegalArgumentException(kind);
            };
        } catch (Malformed e) {
            return e.problem().name();
        }
    }

    private static String valid(Object read) {
        return read == null ? "" : Vector.VALID;
    }

    private static String checked(Checked checked) {
        if (!checked.forged().isEmpty()) {
            return Verdict.FORGED_SIGNATURE.name();
        }
        return checked.isTrusted() ? Vector.VALID : NO_KNOWN_SIGNATURE;
    }

    private static Witness witness() {
        var store = new MemoryCheckpoints();
        store.replace(Samples.ORIGIN, Optional.empty(), WitnessVectors.head(200));
        return new Witness(WITNESS_A, List.of(LOG.verifier()), store, Clock.fixed(TIME, ZoneOffset.UTC));
    }

    private static String tile(TileId id, byte[] bytes) {
        var tile = Tile.read(id, bytes);
        var tiles = MemoryTiles.of(TileVectors.SIZE);
        TileSource swapped = asked -> asked.equals(id) ? tile.bytes() : tiles.tile(asked);
        var root = new TiledTree(swapped, TileVectors.SIZE).root();
        return root.equals(tiles.tree(TileVectors.SIZE).root()) ? Vector.VALID : OTHER_ROOT;
    }

    private static String bundle(BundleId id, byte[] bytes) {
        var leaves = Bundle.read(id.width(), bytes).leaves();
        var tile = Tile.read(id.tile(), MemoryTiles.of(TileVectors.SIZE).tile(id.tile()));
        for (int at = 0; at < id.width(); at++) {
            if (!leaves.get(at).equals(tile.hash(at))) {
                return OTHER_LEAF;
            }
        }
        return Vector.VALID;
    }
}
