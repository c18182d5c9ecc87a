package org.mingjing.log.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.policy.Verdict;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Frontier;

/**
 * Holds a log to its word. Told what the log promised and signed, and shown its published files from time to time, it says what
 * contradicts them, each as evidence that needs no trust in whoever found it. Asks for no clock: the witnesses' time counts. For
 * one thread.
 */
public final class Auditor {

    private static final int MOST_LEAVES = 500_000;
    private static final int MOST_CHECKPOINTS = 10_000;

    private final String origin;
    private final TlogPolicy policy;
    private final Heard heard;
    private final OpenPromises open;
    private final BrokenPromises brokenPromises;
    private SignedCheckpoint newest;
    private Frontier walked = Frontier.EMPTY;

    /**
     * Within some 100 MiB: half a million promised leaves, ten thousand checkpoints.
     *
     * @param origin of the log
     * @param policy with the log's keys, and the witnesses whose time counts
     */
    public Auditor(String origin, TlogPolicy policy) {
        this(origin, policy, MOST_LEAVES, MOST_CHECKPOINTS);
    }

    /**
     * @param mostLeaves promised ones that are held, some 150 bytes each, until they are seen in the log; one promise more is
     * @param mostCheckpoints that are held, some 2 KiB each, until they are held against the log
     */
    public Auditor(String origin, TlogPolicy policy, int mostLeaves, int mostCheckpoints) {
        this.origin = origin;
        this.policy = policy;
        this.heard = new Heard(origin, policy, mostLeaves, mostCheckpoints);
        this.open = heard.open();
        this.brokenPromises = new BrokenPromises(policy, open);
    }

    /**
     * @return false for what this log did not sign, which says nothing
     * @throws org.mingjing.log.Malformed when the note is no promise
     * @throws TooMuchHeard when it {@linkplain #isFull() is full}
     */
    public boolean hear(Note note) {
        return heard.hear(note);
    }

    /**
     * @return false for what this log did not sign, which says nothing
     * @throws TooMuchHeard when it {@linkplain #isFull() is full}
     */
    public boolean hear(SignedCheckpoint checkpoint) {
        return heard.hear(checkpoint);
    }

    /** Whether it can hear nothing more of the log before it has {@linkplain #makeRoom looked} at it. */
    public boolean isFull() {
        return heard.isFull();
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
        var told = proven(found);
        var tiles = taken(shown, published, told);
        walk(tiles, () -> true);
        brokenPromises.tell(newest, tiles, told);
    }

    /**
     * As {@link #look}, but no further than it takes to hear more: of what the log said long ago the promises come in the order
     * of its leaves, nearly, and are held no longer than until their leaves have been passed.
     *
     * @throws TooMuchHeard when too much is neither in the log nor evidence against it
     */
    public void makeRoom(SignedCheckpoint shown, TileSource published, Consumer<Evidence> found) {
        var told = proven(found);
        var tiles = taken(shown, published, told);
        walk(tiles, () -> !open.hasRoom());
        if (isFull()) {
            brokenPromises.tell(newest, tiles, told);
            heard.refuseWhenFull();
        }
    }

    private HeadTiles taken(SignedCheckpoint shown, TileSource published, Consumer<Evidence> found) {
        if (!isFull()) {
            // Also one that no witness has cosigned.
            hear(shown);
        }
        refuseOther(shown);
        var tiles = takeNewest(shown, published);
        heard.compareLater(shown);
        heard.compareUpTo(
                newest.checkpoint().size(),
                signed -> SplitView.between(signed, newest, tiles).ifPresent(found));
        return tiles;
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
                Optional.ofNullable(newest).ifPresent(heard::compareLater);
                newest = candidate;
                return tiles;
            }
        }
        throw new TilesDiffer(shown.checkpoint());
    }

    /** A log that shows less than before has nothing new. */
    private void walk(HeadTiles tiles, BooleanSupplier isWanted) {
        var head = newest.checkpoint();
        if (head.size() < walked.size()) {
            return;
        }
        for (var leaves = ProvenLeaves.after(walked, head, tiles); leaves.hasNext() && isWanted.getAsBoolean(); ) {
            open.see(leaves.next());
            walked = leaves.walked();
        }
    }

    /** Nobody is accused of what they could refute. */
    private Consumer<Evidence> proven(Consumer<Evidence> found) {
        return evidence -> {
            if (!evidence.judge(policy).isValid()) {
                throw new TilesDiffer(newest.checkpoint());
            }
            found.accept(evidence);
        };
    }
}
