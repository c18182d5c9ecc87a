package org.mingjing.risk.disclosure.policy;

/** Why something is not made public: 政府信息公开条例 articles 14 to 16. */
public enum WithheldReason {
    STATE_SECRET("国家秘密", "state secret"),
    PUBLIC_SAFETY("可能危及国家安全、公共安全、经济安全、社会稳定", "security of the state or the public"),
    TRADE_SECRET("商业秘密", "trade secret"),
    PERSONAL_PRIVACY("个人隐私", "personal privacy"),
    INTERNAL_MATTER("内部事务信息", "internal matter"),
    PROCESS_INFORMATION("过程性信息", "information on a process under way"),
    ENFORCEMENT_FILE("行政执法案卷信息", "file of an enforcement case");

    private final String zh;
    private final String en;

    WithheldReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** What stands where the withheld would have stood, in files that have a place for it. */
    public String mark() {
        return "〔不予公开:" + zh + "〕";
    }
}
