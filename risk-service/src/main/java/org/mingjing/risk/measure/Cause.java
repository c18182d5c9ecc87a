package org.mingjing.risk.measure;

/** Why integrity may fail: 权力过于集中, 自由裁量权过大, 制度缺失, 传统手段难以监控. */
public enum Cause {
    CONCENTRATED_POWER,
    WIDE_DISCRETION,
    MISSING_RULE,
    HARD_TO_MONITOR
}
