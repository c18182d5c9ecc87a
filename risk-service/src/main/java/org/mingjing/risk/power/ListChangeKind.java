package org.mingjing.risk.power;

/** What became of a power in the list of a unit between two days. */
public enum ListChangeKind implements Named {
    CAME("列入"),
    WENT("退出"),
    CHANGED("变更");

    private final String nameZh;

    ListChangeKind(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
