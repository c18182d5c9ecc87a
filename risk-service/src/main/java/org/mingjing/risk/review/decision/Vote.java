package org.mingjing.risk.review.decision;

/** What a member who was there did when an item was decided. */
public enum Vote {
    IN_FAVOUR("赞成"),
    AGAINST("反对"),
    ABSTAINED("弃权"),
    /** Left the room, for it was about themself, their unit or a school they have to do with. */
    LEFT("回避");

    private final String nameZh;

    Vote(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
