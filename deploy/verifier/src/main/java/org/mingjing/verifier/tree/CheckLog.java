package org.mingjing.verifier.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;

/** A whole log: every entry against its tile, every tile of every level, the root against the checkpoint one trusts. */
public final class CheckLog {

    /** Some 130,000 entries: a second or less is lost by a kill. */
    private static final int BUNDLES_A_SAVE = 512;

    private static final Words CHECKPOINT = new Words("检查点", "checkpoint");

    private final ServedLog log;
    private final TlogPolicy policy;
    private final Optional<Bookmark> bookmark;
    private final Consumer<Words> said;
    private final int bundlesASave;

    public CheckLog(ServedLog log, TlogPolicy policy, Optional<Bookmark> bookmark, Consumer<Words> said) {
        this(log, policy, bookmark, said, BUNDLES_A_SAVE);
    }

    CheckLog(ServedLog log, TlogPolicy policy, Optional<Bookmark> bookmark, Consumer<Words> said, int bundlesASave) {
        this.log = log;
        this.policy = policy;
        this.bookmark = bookmark;
        this.said = said;
        this.bundlesASave = bundlesASave;
    }

    public Report check() {
        bookmark.ifPresent(Bookmark::requireWritable);
        var checkpoint = log.checkpoint();
        NotProven.unlessValid(CHECKPOINT, policy.judge(checkpoint));
        var head = checkpoint.checkpoint();
        var walk = bookmark.flatMap(file -> file.open(log, head.origin())).orElseGet(() -> Walk.begin(log));
        long from = walk.size();
        if (from > head.size()) {
            throw NotProven.invalid(
                    "日志曾有 %s 个条目，如今只有 %s 个", "the log had %s entries and has %s now", from, head.size());
        }
        if (from > 0) {
            requireGrown(walk, head);
            said.accept(Words.of("由第 %s 个条目继续", "going on from entry %s", from));
        }
        walk(walk, head);
        walk.compareEdge();
        if (!walk.root().equals(head.root())) {
            throw NotProven.invalid(
                    "条目得出的根 %s 不是检查点的根 %s",
                    "the entries make the root %s, not the checkpoint's %s", walk.root(), head.root());
        }
        save(head, walk);
        return new Report(
                Outcome.VALID,
                Words.of("日志 %s 完好，共 %s 个条目", "log %s is sound, with %s entries", head.origin(), head.size()),
                List.of(Words.of("根 %s", "root %s", head.root())));
    }

    private void walk(Walk walk, Checkpoint head) {
        var progress = new Progress(said, walk.size(), head.size());
        try (var bundles = new HashedBundles(log, walk.size(), head.size())) {
            for (int done = 1; bundles.hasNext(); done++) {
                walk.add(bundles.next());
                progress.reached(walk.size());
                if (done % bundlesASave == 0) {
                    saveIfGrown(walk, head);
                }
            }
        } catch (NotProven e) {
            if (e.report().outcome() == Outcome.INCOMPLETE) {
                saveIfGrown(walk, head);
            }
            throw e;
        }
    }

    /** Of what was checked before, and of the tiles as they are now. */
    private void requireGrown(Walk walk, Checkpoint head) {
        if (!isGrown(walk, head)) {
            throw new TiledTree(log, head.size()).root().equals(head.root())
                    ? NotProven.invalid(
                            "日志不含从前核验过的 %s 个条目：历史被改动",
                            "the log does not contain the %s entries checked before: history was changed", walk.size())
                    : NotProven.invalid("日志的瓦片得不出检查点的根", "the log's tiles do not make the checkpoint's root");
        }
    }

    /** What is not yet proven to be of the trusted checkpoint must not be gone on from: the walk itself finds what is wrong. */
    private void saveIfGrown(Walk walk, Checkpoint head) {
        if (bookmark.isPresent() && walk.size() > 0 && isGrown(walk, head)) {
            save(head, walk);
        }
    }

    private boolean isGrown(Walk walk, Checkpoint head) {
        return new TiledTree(log, head.size()).consistencyFrom(walk.size()).proves(walk.root(), head.root());
    }

    private void save(Checkpoint head, Walk walk) {
        bookmark.ifPresent(file -> file.save(head.origin(), walk));
    }
}
