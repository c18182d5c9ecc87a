package org.mingjing.verifier.tree;

import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;
import org.mingjing.verifier.report.WrongUsage;

/** Whether the log of a newer checkpoint is that of an older one with entries appended. The proof is made from the log's tiles. */
public final class CheckConsistency {

    private static final Words OLDER = new Words("较早的检查点", "older checkpoint");
    private static final Words NEWER = new Words("较新的检查点", "newer checkpoint");

    private final ServedLog log;
    private final TlogPolicy policy;

    public CheckConsistency(ServedLog log, TlogPolicy policy) {
        this.log = log;
        this.policy = policy;
    }

    public Report check(byte[] olderFile, byte[] newerFile) {
        var older = trusted(OLDER, olderFile);
        var newer = trusted(NEWER, newerFile);
        if (!older.origin().equals(newer.origin())) {
            throw new WrongUsage("两个检查点属于不同的日志", "the checkpoints are of two logs");
        }
        if (older.size() > newer.size()) {
            throw new WrongUsage("较早的检查点应写在前面", "the older checkpoint comes first");
        }
        if (older.size() == 0) {
            throw NotProven.incomplete(
                    "较早的检查点没有条目，无可证明", "the older checkpoint has no entry: there is nothing to prove");
        }
        if (older.size() == newer.size() && !older.root().equals(newer.root())) {
            throw NotProven.invalid(
                    "日志对同一大小 %s 签了两个不同的根：分叉", "the log signed two roots for size %s: a split view", older.size());
        }
        prove(older, newer);
        return new Report(
                Outcome.VALID,
                Words.of(
                        "日志由 %s 个条目增至 %s 个，只增未改",
                        "the log grew from %s entries to %s and nothing was changed", older.size(), newer.size()),
                List.of(Words.of("日志 %s", "log %s", newer.origin())));
    }

    private Checkpoint trusted(Words what, byte[] file) {
        try {
            var checkpoint = SignedCheckpoint.parse(file);
            NotProven.unlessValid(what, policy.judge(checkpoint));
            return checkpoint.checkpoint();
        } catch (Malformed e) {
            throw NotProven.malformed(what, e);
        }
    }

    private void prove(Checkpoint older, Checkpoint newer) {
        var tree = new TiledTree(log, newer.size());
        if (!tree.root().equals(newer.root())) {
            throw NotProven.invalid("日志的瓦片得不出较新检查点的根", "the log's tiles do not make the newer checkpoint's root");
        }
        if (!tree.consistencyFrom(older.size()).proves(older.root(), newer.root())) {
            throw NotProven.invalid(
                    "较新的日志不含较早的日志：历史被改动", "the newer log does not contain the older one: history was changed");
        }
    }
}
