package org.mingjing.process.power;

/** Integrity risk level of a power; I is the most severe. */
public enum Level {
    I,
    II,
    III;

    /** As severe as the other, or more. */
    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }
}
