package org.mingjing.process.discretion;

import org.mingjing.process.discretion.DiscretionBenchmark.Tier;

/** Tiers that do not fit together; says how, by the code of its text, and at which tier. */
class BrokenBenchmark extends IllegalArgumentException {
    private final String code;
    private final transient Tier tier;

    BrokenBenchmark(String code, Tier tier) {
        super(code + " at " + tier.code());
        this.code = code;
        this.tier = tier;
    }

    String code() {
        return code;
    }

    Tier tier() {
        return tier;
    }
}
