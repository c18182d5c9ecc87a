package org.mingjing.risk.measure;

import java.util.Arrays;

/** What helps, by the cause it is for: power is split, discretion refined, a rule written, technology brought in. */
public enum MeasureKind {
    SPLIT(Cause.CONCENTRATED_POWER),
    REFINE(Cause.WIDE_DISCRETION),
    RULE(Cause.MISSING_RULE),
    TECHNOLOGY(Cause.HARD_TO_MONITOR);

    private final Cause cause;

    MeasureKind(Cause cause) {
        this.cause = cause;
    }

    public Cause cause() {
        return cause;
    }

    static MeasureKind against(Cause cause) {
        return Arrays.stream(values())
                .filter(kind -> kind.cause == cause)
                .findFirst()
                .orElseThrow();
    }
}
