package org.mingjing.risk.pledge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

@ConfigMapping(prefix = "risk.pledge")
interface PledgeConfig {
    /** How long before the due day whoever has not signed is reminded. */
    @WithDefault("P7D")
    Period remindedBefore();
}
