package org.mingjing.log.evidence;

import org.mingjing.log.policy.Judgement;
import org.mingjing.log.policy.Verdict;

/** What evidence shows, in Chinese and in English; only a valid one shows that a log broke its word. */
public record Finding(Verdict.Kind kind, String zh, String en) {

    static final Finding UNKEPT = new Finding(
            Verdict.Kind.VALID,
            "日志未守承诺：期限已过，所承诺的条目不在已公布的日志中",
            "the log broke a promise: its deadline has passed and the entry is not in the published log");
    static final Finding SPLIT_VIEW = new Finding(
            Verdict.Kind.VALID,
            "日志分叉：它签署了两个互相矛盾的检查点",
            "a split view: the log signed two checkpoints that contradict each other");

    static final Finding NOT_PROMISED = invalid(
            "承诺中没有所称缺失的条目，或属于另一日志", "the promise is of another log, or does not name what is said to be missing");
    static final Finding KEPT =
            invalid("所称缺失的条目在日志中：承诺已守", "what is said to be missing is in the log: the promise was kept");
    static final Finding OTHER_LEAVES = invalid("所附的叶哈希得不出检查点的根", "the leaf hashes do not make the checkpoint's root");
    static final Finding OTHER_POLICY = new Finding(
            Verdict.Kind.NOT_TRUSTED,
            "承诺是按另一份策略作出的，须以该策略核验",
            "the promise was made under another policy: it is for that one to judge by");
    static final Finding NOT_YET = new Finding(
            Verdict.Kind.NOT_TRUSTED, "没有足够的见证人证明期限已过", "not enough witnesses say that the deadline had passed");

    static final Finding OF_TWO_LOGS = invalid("两个检查点属于不同的日志", "the checkpoints are of two logs");
    static final Finding SIZES = invalid("两个检查点的大小不能比较", "the sizes of the checkpoints cannot be compared");
    static final Finding NO_PROOF =
            invalid("所附的证明得不出较新检查点的根", "the proof does not lead to the newer checkpoint's root");
    static final Finding CONSISTENT = invalid("两个检查点并不矛盾", "the checkpoints do not contradict each other");

    private static Finding invalid(String zh, String en) {
        return new Finding(Verdict.Kind.INVALID, zh, en);
    }

    static Finding of(Verdict verdict) {
        return new Finding(verdict.kind(), verdict.zh(), verdict.en());
    }

    static Finding of(Judgement judgement) {
        return of(judgement.verdict());
    }

    public boolean isValid() {
        return kind == Verdict.Kind.VALID;
    }
}
