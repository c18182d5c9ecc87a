package org.mingjing.risk.riskpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "risk.risk-points")
interface RiskPointConfig {
    /** How many proposals of the public may wait for a review on one power: more than that nobody reads. */
    @WithDefault("100")
    int mostUndecidedOfThePublic();
}
