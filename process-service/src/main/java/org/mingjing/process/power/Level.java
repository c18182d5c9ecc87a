package org.mingjing.process.power;

/** Integrity risk level of a power; I is the most severe. */
public enum Level {
    I("一级"),
    II("二级"),
    III("三级");

    private final String nameZh;

    Level(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }

    /** The level above; I has none above it. */
    public Level stricter() {
        return this == III ? II : I;
    }

    /** As severe as the other, or more. */
    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }
}
