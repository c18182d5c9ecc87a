package org.mingjing.risk.power;

/** How much room the power leaves to the one who decides. */
public enum Discretion implements Named {
    NONE("无"),
    NARROW("较小"),
    WIDE("较大");

    private final String nameZh;

    Discretion(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
