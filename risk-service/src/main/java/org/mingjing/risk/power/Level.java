package org.mingjing.risk.power;

/** Integrity risk level of a power. I is the highest; the order of the constants is the order of severity. */
public enum Level implements Named {
    I("一级"),
    II("二级"),
    III("三级");

    private final String nameZh;

    Level(String nameZh) {
        this.nameZh = nameZh;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public Level moreSevere(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
