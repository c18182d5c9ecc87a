package org.mingjing.log.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.ConsistencyProof;
import org.mingjing.log.tree.Hash;

/**
 * Two checkpoints that one log signed and no log can have both: the tree of the newer one has, at the older one's size, another root.
 * The log's own signatures are enough; whether witnesses cosigned does not matter.
 *
 * @param root that the newer tree has at the older size
 * @param path proves that it has, as a consistency proof; empty for equal sizes, where this root is the newer checkpoint's
 */
public record SplitView(SignedCheckpoint older, SignedCheckpoint newer, Hash root, List<Hash> path)
        implements Evidence {

    static final String KIND = "split-view";

    public SplitView {
        path = List.copyOf(path);
    }

    /**
     * @param published tiles of the newer checkpoint
     * @return empty when the two can be of one log
     * @throws TilesDiffer when the tiles are not those of the newer checkpoint
     * @throws IllegalArgumentException when the older one is empty or larger than the newer one
     */
    public static Optional<SplitView> between(SignedCheckpoint older, SignedCheckpoint newer, TileSource published) {
        long size = older.checkpoint().size();
        var tiles = new HeadTiles(published, newer.checkpoint().size());
        var tree = new TiledTree(tiles, newer.checkpoint().size());
        var proof = tree.consistencyFrom(size);
        var root = new TiledTree(tiles, size).root();
        // Tiles that are not the newer checkpoint's would hide what is, or show what is not.
        if (!proof.proves(root, newer.checkpoint().root())) {
            throw new TilesDiffer(newer.checkpoint());
        }
        return root.equals(older.checkpoint().root())
                ? Optional.empty()
                : Optional.of(new SplitView(older, newer, root, proof.path()));
    }

    static SplitView read(EvidenceLines lines) {
        var view = new SplitView(
                lines.checkpoint("older"), lines.checkpoint("newer"), lines.hash("root"), lines.hashes("hash"));
        lines.end();
        return view;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String origin() {
        return newer.checkpoint().origin();
    }

    @Override
    public String about() {
        // A log goes on after it has forked, and what was signed beside it can be held against each checkpoint since.
        return older.checkpoint().text();
    }

    @Override
    public List<Hash> shows() {
        return Stream.of(older, newer)
                .map(checkpoint -> Hash.leaf(Utf8.encode(checkpoint.checkpoint().text())))
                .toList();
    }

    /** One checkpoint beside the log makes as many pairs as the log has checkpoints: it is news once. */
    @Override
    public boolean isNewsTo(Set<Hash> shown) {
        return shows().stream().noneMatch(shown::contains);
    }

    @Override
    public byte[] bytes() {
        return new EvidenceLines.Writer(KIND)
                .line("older", older.bytes())
                .line("newer", newer.bytes())
                .line("root", root.bytes())
                .lines("hash", path)
                .bytes();
    }

    @Override
    public Finding judge(TlogPolicy policy) {
        var one = older.checkpoint();
        var other = newer.checkpoint();
        if (!one.origin().equals(other.origin())) {
            return Finding.OF_TWO_LOGS;
        }
        var signed = Stream.of(older, newer)
                .map(checkpoint -> signature(checkpoint, policy))
                .filter(verdict -> verdict != Verdict.VALID)
                .findFirst();
        if (signed.isPresent()) {
            return Finding.of(signed.get());
        }
        if (one.size() < 1 || one.size() > other.size()) {
            return Finding.SIZES;
        }
        if (!new ConsistencyProof(one.size(), other.size(), path).proves(root, other.root())) {
            return Finding.NO_PROOF;
        }
        return root.equals(one.root()) ? Finding.CONSISTENT : Finding.SPLIT_VIEW;
    }

    private static Verdict signature(SignedCheckpoint checkpoint, TlogPolicy policy) {
        return policy.signatureOf(checkpoint.checkpoint().origin(), checkpoint.note());
    }
}
