package org.mingjing.risk.signal;

/** Where a signal comes from. */
public enum SignalSource {
    RED_CARD("查实红牌", "upheld red card", false),
    COMPLAINT("查实投诉", "upheld complaint", false),
    EVALUATION("差评", "bad evaluation", false),
    QUESTIONNAIRE("问卷调查", "questionnaire", true),
    PUBLIC_REVIEW("民主评议", "public review", true),
    ONLINE_REPORT("网上举报", "online report", true),
    INSPECTION("监督检查", "inspection", true),
    CASE_INVESTIGATION("案件查办", "case investigation", true);

    private final String nameZh;
    private final String nameEn;
    private final boolean reported;

    SignalSource(String nameZh, String nameEn, boolean reported) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.reported = reported;
    }

    /** Reported by a person or another system; else heard from a service of the suite, which alone may take it back. */
    boolean reported() {
        return reported;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
