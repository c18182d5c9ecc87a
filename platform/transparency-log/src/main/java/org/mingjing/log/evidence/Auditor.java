package org.mingjing.log.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;

/**
 * Holds a log to its word. Told what the log promised and signed, and shown its published files from time to time, it says what
 * contradicts them, each as evidence that needs no trust in whoever found it. Asks for no clock: the witnesses' time counts. For
 * one thread.
 */
public final class Auditor {

    private final String origin;
    private final TlogPolicy policy;
    private final OpenPromises open = new OpenPromises();
    private final Map<String, SignedCheckpoint> unchecked = new LinkedHashMap<>();
    private SignedCheckpoint newest;
    private Frontier walked = Frontier.EMPTY;

    /**
     * @param origin of the log
     * @param policy with the log's keys, and the witnesses whose time counts
     */
    public Auditor(String origin, TlogPolicy policy) {
        this.origin = origin;
        this.policy = policy;
    }

    /**
     * @return false for what this log did not sign, which says nothing
     * @throws org.mingjing.log.Malformed when the note is no promise
     */
    public boolean hear(Note note) {
        var promise = Promise.parse(note.text());
        if (!isSigned(promise.origin(), note)) {
            return false;
        }
        open.hear(note, promise);
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
        return newest != null && !open.overdueAt(now).isEmpty();
    }

    /** The largest checkpoint that the files shown last are of. */
    public Optional<SignedCheckpoint> newest() {
        return Optional.ofNullable(newest);
    }

    /**
     * Looks at the log as it is published now. Whatever fails on the way, here or where evidence is told, leaves what it was about
     * to be looked at again.
     *
     * @param shown its checkpoint, or the newest with fresher cosignatures
     * @param published its tiles
     * @param found told of what is found for the first time, all of it valid by the policy
     * @throws NotTheLogs when the checkpoint is not this log's by the policy
     * @throws TilesDiffer when the tiles make neither this checkpoint nor the newest seen before: nothing can be shown with them
     * @throws OtherPolicy when a promise was broken that is not for this policy to judge
     * @throws TooLongToShow when a promise was broken by a log that is too long for evidence
     */
    public void look(SignedCheckpoint shown, TileSource published, Consumer<Evidence> found) {
        hear(shown);
        refuseOther(shown);
        var tiles = takeNewest(shown, published);
        tellContradictions(tiles, found);
        walk(tiles);
        tellUnkept(tiles, found);
    }

    private void refuseOther(SignedCheckpoint shown) {
        var by = shown.checkpoint().origin();
        var verdict = by.equals(origin) ? policy.judge(shown).verdict() : Verdict.UNKNOWN_LOG;
        if (verdict != Verdict.VALID) {
            throw new NotTheLogs(by, verdict);
        }
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
    private void tellContradictions(HeadTiles tiles, Consumer<Evidence> found) {
        for (var rest = unchecked.values().iterator(); rest.hasNext(); ) {
            var checkpoint = rest.next();
            if (checkpoint.checkpoint().size() <= newest.checkpoint().size()) {
                SplitView.between(checkpoint, newest, tiles).ifPresent(view -> tell(view, found));
                rest.remove();
            }
        }
    }

    /** A log that shows less than before has nothing new. */
    private void walk(HeadTiles tiles) {
        var head = newest.checkpoint();
        if (head.size() < walked.size()) {
            return;
        }
        for (var leaves = ProvenLeaves.after(walked, head, tiles); leaves.hasNext(); ) {
            open.see(leaves.next());
            walked = leaves.walked();
        }
    }

    private void tellUnkept(HeadTiles tiles, Consumer<Evidence> found) {
        var overdue =
                UnkeptPromise.newestAsOf(newest, policy).map(open::overdueAt).orElse(Map.of());
        if (overdue.isEmpty()) {
            return;
        }
        var log = new WholeLog(newest.checkpoint(), tiles);
        var missing = log.without(overdue.keySet());
        open.close(overdue.keySet().stream()
                .filter(leaf -> !missing.contains(leaf))
                .toList());
        if (!missing.isEmpty()) {
            overdue.keySet().retainAll(missing);
            tell(overdue, log, found);
        }
    }

    private void tell(Map<Hash, Note> missing, WholeLog log, Consumer<Evidence> found) {
        if (log.head().size() > UnkeptPromise.MOST_LEAVES) {
            throw new TooLongToShow(log.head(), missing.keySet());
        }
        var leaves = log.leaves();
        var elsewhere = new ArrayList<Hash>();
        for (var broken : byPromise(missing).entrySet()) {
            var evidence = new UnkeptPromise(broken.getValue(), broken.getKey(), newest, leaves);
            if (evidence.promised().policy().equals(policy.hash())) {
                tell(evidence, found);
                open.close(broken.getValue());
            } else {
                elsewhere.addAll(broken.getValue());
            }
        }
        if (!elsewhere.isEmpty()) {
            throw new OtherPolicy(
                    elsewhere,
                    Promise.parse(missing.get(elsewhere.get(0)).text()).policy());
        }
    }

    private static Map<Note, List<Hash>> byPromise(Map<Hash, Note> missing) {
        var broken = new LinkedHashMap<Note, List<Hash>>();
        missing.forEach((leaf, promise) ->
                broken.computeIfAbsent(promise, any -> new ArrayList<>()).add(leaf));
        return broken;
    }

    /** Nobody is accused of what they could refute. */
    private void tell(Evidence evidence, Consumer<Evidence> found) {
        if (!evidence.judge(policy).isValid()) {
            throw new TilesDiffer(newest.checkpoint());
        }
        found.accept(evidence);
    }
}
