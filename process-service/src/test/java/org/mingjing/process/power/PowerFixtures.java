package org.mingjing.process.power;

import org.mingjing.events.risk.PowerPublished;

public final class PowerFixtures {
    private PowerFixtures() {}

    public static Power power(Level level) {
        var power = new Power("P", "U");
        power.learn(published(level, 1));
        return power;
    }

    /** Named after its revision. */
    static PowerPublished published(Level level, long revision) {
        return new PowerPublished(
                "P",
                "U",
                "LICENSE",
                "UNIT",
                "名" + revision,
                "Name",
                level.name(),
                "EFFECTIVE",
                20,
                "WORKING_DAY",
                10,
                "WORKING_DAY",
                "C",
                revision,
                "《行政许可法》第" + revision + "条");
    }
}
