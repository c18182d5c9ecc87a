package org.mingjing.log.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;

/**
 * Holds a log to its word. Told what the log promised and signed, and shown its published files from time to time, it says what
 * contradicts them, each as evidence that needs no trust in whoever found it. Asks for no clock: the witnesses' time counts. For
 * one thread.
 */
public final class Auditor {

    /** A promise may be heard after its entry was published: so many leaves are remembered before the tree is searched for it. */
    private static final int REMEMBERED = 1 << 16;

    private final String origin;
    private final TlogPolicy policy;
    private final Map<Hash, Awaited> open = new LinkedHashMap<>();
    private final Set<Hash> recent = new LinkedHashSet<>();
    private final Map<String, SignedCheckpoint> unchecked = new LinkedHashMap<>();
    private SignedCheckpoint newest;
    private long walked;

    /**
     * @param origin of the log
     * @param policy with the log's keys, and the witnesses whose time counts
     */
    public Auditor(String origin, TlogPolicy policy) {
        this.origin = origin;
        this.policy = policy;
    }

    private record Awaited(Note promise, Instant deadline) {}

    /**
     * @return false for what this log did not sign, which says nothing
     * @throws org.mingjing.log.Malformed when the note is no promise
     */
    public boolean hear(Note note) {
        var promise = Promise.parse(note.text());
        if (!isSigned(promise.origin(), note)) {
            return false;
        }
        var awaited = new Awaited(note, promise.deadline());
        promise.leaves().stream()
                .filter(leaf -> !recent.contains(leaf))
                .forEach(leaf -> open.putIfAbsent(leaf, awaited));
        return true;
    }

    /** @return false for what this log did not sign, which says nothing */
    public boolean hear(SignedCheckpoint checkpoint) {
        var head = checkpoint.checkpoint();
        if (!isSigned(head.origin(), checkpoint.note())) {
            return false;
        }
        if (head.size() > 0) {
            unchecked.put(head.text(), checkpoint);
        }
        return true;
    }

    private boolean isSigned(String by, Note note) {
        return by.equals(origin) && policy.signatureOf(by, note) == Verdict.VALID;
    }

    /** How many promised entries have not been seen in the log. */
    public int awaited() {
        return open.size();
    }

    /** Whether a promise is past its deadline while no witness says so yet: then a fresh cosignature is worth asking for. */
    public boolean isAwaitingTime(Instant now) {
        return newest != null
                && open.values().stream().anyMatch(one -> one.deadline().isBefore(now));
    }

    /** The largest checkpoint that the files shown last are of. */
    public Optional<SignedCheckpoint> newest() {
        return Optional.ofNullable(newest);
    }

    /**
     * Looks at the log as it is published now.
     *
     * @param shown its checkpoint, or the newest with fresher cosignatures
     * @param published its tiles
     * @return what is found for the first time
     * @throws TilesDiffer when the tiles make neither this checkpoint nor the newest seen before: nothing can be shown with them
     */
    public List<Evidence> look(SignedCheckpoint shown, TileSource published) {
        if (!hear(shown)) {
            return List.of();
        }
        var tiles = takeNewest(shown, published);
        var found = new ArrayList<Evidence>(contradictions(tiles));
        walk(tiles);
        found.addAll(unkept(tiles));
        return found;
    }

    /** What was shown before stays to be compared: the log may be showing less, or something else. */
    private HeadTiles takeNewest(SignedCheckpoint shown, TileSource published) {
        for (var candidate : newest == null ? List.of(shown) : List.of(shown, newest)) {
            var head = candidate.checkpoint();
            var tiles = new HeadTiles(published, head.size());
            if (new TiledTree(tiles, head.size()).root().equals(head.root())) {
                Optional.ofNullable(newest).ifPresent(this::hear);
                newest = candidate;
                return tiles;
            }
        }
        throw new TilesDiffer(shown.checkpoint());
    }

    /** What is larger than the log is now waits until it has grown. */
    private List<SplitView> contradictions(HeadTiles tiles) {
        var found = new ArrayList<SplitView>();
        for (var rest = unchecked.values().iterator(); rest.hasNext(); ) {
            var checkpoint = rest.next();
            if (checkpoint.checkpoint().size() <= newest.checkpoint().size()) {
                SplitView.between(checkpoint, newest, tiles).ifPresent(found::add);
                rest.remove();
            }
        }
        return found;
    }

    /** The unfinished tile is walked again when it has grown. */
    private void walk(HeadTiles tiles) {
        var leaves = tiles.leavesFrom(walked);
        for (int at = 0; at < leaves.length; at += Hash.LENGTH) {
            var leaf = Hash.at(leaves, at);
            open.remove(leaf);
            recent.add(leaf);
        }
        walked = newest.checkpoint().size();
        for (var oldest = recent.iterator(); recent.size() > REMEMBERED; ) {
            oldest.next();
            oldest.remove();
        }
    }

    private List<UnkeptPromise> unkept(HeadTiles tiles) {
        var now = UnkeptPromise.newestAsOf(newest, policy);
        var overdue = new LinkedHashMap<Note, List<Hash>>();
        open.forEach((leaf, one) -> {
            if (now.filter(one.deadline()::isBefore).isPresent()) {
                overdue.computeIfAbsent(one.promise(), any -> new ArrayList<>()).add(leaf);
            }
        });
        if (overdue.isEmpty()) {
            return List.of();
        }
        overdue.values().forEach(open.keySet()::removeAll);
        var leaves = tiles.leavesFrom(0);
        var found = new ArrayList<UnkeptPromise>();
        overdue.forEach((promise, missing) -> {
            missing.removeAll(UnkeptPromise.among(leaves, missing));
            if (!missing.isEmpty()) {
                found.add(new UnkeptPromise(missing, promise, newest, leaves));
            }
        });
        return found;
    }
}
