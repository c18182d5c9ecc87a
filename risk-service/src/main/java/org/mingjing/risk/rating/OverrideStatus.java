package org.mingjing.risk.rating;

/** Where an override is on its way. */
enum OverrideStatus {
    PROPOSED("尚待签署"),
    IN_FORCE("正在生效"),
    REFUSED("已被拒绝"),
    /** Its last day has passed. */
    EXPIRED("已到期失效"),
    /** Another level than the one it was signed for is derived. */
    LAPSED("已因评定等级变化失效"),
    /** Somebody took it back. */
    ENDED("已终止"),
    /** The power ended before anybody signed. */
    WITHDRAWN("已撤回");

    private final String nameZh;

    OverrideStatus(String nameZh) {
        this.nameZh = nameZh;
    }

    String nameZh() {
        return nameZh;
    }
}
