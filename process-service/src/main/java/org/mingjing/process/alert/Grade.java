package org.mingjing.process.alert;

/** How grave a card is; the order of declaration is the order of gravity. 预警、黄牌、红牌、超法定时限红牌. */
public enum Grade {
    WARNING,
    YELLOW,
    RED,
    RED_STATUTORY;

    /** Every grade is graver than none, which is null. */
    public boolean isGraverThan(Grade other) {
        return other == null || compareTo(other) > 0;
    }
}
