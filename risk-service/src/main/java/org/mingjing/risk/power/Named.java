package org.mingjing.risk.power;

/** A constant that people know by a Chinese name. */
interface Named {
    String nameZh();
}
