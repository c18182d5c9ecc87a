package org.mingjing.accountability.power;

/** Integrity risk level of a power; I is the most severe. */
enum Level {
    I,
    II,
    III
}
