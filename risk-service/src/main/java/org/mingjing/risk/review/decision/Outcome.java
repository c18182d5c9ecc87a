package org.mingjing.risk.review.decision;

/** What came of an item. */
public enum Outcome {
    CARRIED("通过"),
    NOT_CARRIED("未通过"),
    /** It comes back on the agenda of the next review. */
    PUT_OFF("延期");

    private final String nameZh;

    Outcome(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
