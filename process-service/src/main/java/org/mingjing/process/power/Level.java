package org.mingjing.process.power;

/** Integrity risk level of a power; I is the most severe. */
public enum Level {
    I,
    II,
    III;

    public Level stricterOf(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }
}
