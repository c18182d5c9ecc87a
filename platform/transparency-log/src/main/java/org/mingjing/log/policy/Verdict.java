package org.mingjing.log.policy;

/** What came of verifying a checkpoint, or an entry with its proof, against a policy. */
public enum Verdict {
    VALID(Kind.VALID, "有效", "valid"),
    /** No key of this origin is in the policy. */
    UNKNOWN_LOG(Kind.NOT_TRUSTED, "策略中没有此日志的密钥", "the policy has no key of this log"),
    /** A line names a key of the policy and is not its signature. */
    FORGED_SIGNATURE(Kind.INVALID, "有以受信密钥之名的伪造签名", "a signature in the name of a trusted key is forged"),
    NO_LOG_SIGNATURE(Kind.NOT_TRUSTED, "没有日志的有效签名", "no valid signature of the log"),
    NO_QUORUM(Kind.NOT_TRUSTED, "附署的见证人不足", "not enough witnesses have cosigned"),
    INDEX_NOT_IN_LOG(Kind.INVALID, "序号超出检查点的大小", "the index is not below the checkpoint's size"),
    NOT_INCLUDED(Kind.INVALID, "证明不能从条目得出检查点的根", "the proof does not lead from the entry to the checkpoint's root");

    /** What a caller makes of it. */
    public enum Kind {
        VALID,
        /** Something is not as whoever made it says. */
        INVALID,
        /** It may be right, but nobody trusted says so. */
        NOT_TRUSTED
    }

    private final Kind kind;
    private final String zh;
    private final String en;

    Verdict(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    public Kind kind() {
        return kind;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
