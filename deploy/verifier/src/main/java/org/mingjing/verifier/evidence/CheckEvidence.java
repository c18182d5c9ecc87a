package org.mingjing.verifier.evidence;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.evidence.Evidence;
import org.mingjing.log.evidence.SplitView;
import org.mingjing.log.evidence.UnkeptPromise;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.verifier.report.NotProven;
import org.mingjing.verifier.report.Outcome;
import org.mingjing.verifier.report.Report;
import org.mingjing.verifier.report.Words;

/** Whether a file shows that a log broke its word: valid evidence is bad news. No network. */
public final class CheckEvidence {

    private static final Words WHAT = new Words("证据", "evidence");

    private final TlogPolicy policy;

    public CheckEvidence(TlogPolicy policy) {
        this.policy = policy;
    }

    public Report check(byte[] file) {
        try {
            var evidence = Evidence.parse(file);
            var finding = evidence.judge(policy);
            return new Report(
                    Outcome.of(finding.kind()),
                    WHAT.because(new Words(finding.zh(), finding.en())),
                    finding.isValid() ? details(evidence) : List.of());
        } catch (Malformed e) {
            throw NotProven.malformed(WHAT, e);
        }
    }

    /** Only of what was found to be signed. */
    private List<Words> details(Evidence evidence) {
        var details = new ArrayList<Words>();
        details.add(Words.of("日志 %s", "log %s", evidence.origin()));
        if (evidence instanceof UnkeptPromise unkept) {
            describe(unkept, details);
        } else if (evidence instanceof SplitView view) {
            details.add(head("较早的检查点", "older checkpoint", view.older()));
            details.add(head("较新的检查点", "newer checkpoint", view.newer()));
            details.add(Words.of(
                    "较新的日志在 %s 个条目时的根是 %s",
                    "the newer log has at %s entries the root %s",
                    view.older().checkpoint().size(),
                    view.root()));
        }
        return details;
    }

    private void describe(UnkeptPromise unkept, List<Words> details) {
        details.add(Words.of(
                "承诺于 %s 之前公布",
                "promised to be published by %s", unkept.promised().deadline()));
        unkept.missing().forEach(leaf -> details.add(Words.of("缺失的叶哈希 %s", "missing leaf hash %s", leaf)));
        details.add(head("检查点", "checkpoint", unkept.checkpoint()));
        UnkeptPromise.newestAsOf(unkept.checkpoint(), policy)
                .ifPresent(time ->
                        details.add(Words.of("见证人证明截至 %s 它是最新的", "the newest one as of %s, by its witnesses", time)));
    }

    private static Words head(String zh, String en, SignedCheckpoint checkpoint) {
        var head = checkpoint.checkpoint();
        return new Words(zh, en).because(Words.of("%s 个条目，根 %s", "%s entries, root %s", head.size(), head.root()));
    }
}
